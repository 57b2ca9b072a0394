import { useState, type ComponentType } from "react";
import { useNavigate, useSearchParams } from "react-router";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";
import type { NextStep } from "#shared/modules/disclosures/next-step.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { MonthTable } from "#renderer/modules/disclosures/month-table.tsx";
import { monthPrint } from "#renderer/modules/disclosures/month-print.ts";
import {
  monthSentence,
  monthWords,
  shiftMonth,
} from "#renderer/modules/disclosures/month-words.ts";
import { placeOf } from "#renderer/modules/disclosures/next-words.ts";
import { StepDialog } from "#renderer/modules/disclosures/step-dialog.tsx";
import { WithholdDialog } from "#renderer/modules/disclosures/withhold-dialog.tsx";
import type { GenerateDialogProps } from "#renderer/records/record-page-parts.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { PrintButton } from "#renderer/ui/print/print-button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { today } from "#renderer/ui/today.ts";

/** Begins the notice of a row and opens it. */
function useBegin() {
  const navigate = useNavigate();
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run } = useCommand("disclosures.begin");
  async function begin({ topicUid, period }: MonthRow): Promise<void> {
    if (period === null) return;
    const reply = await run({ topicUid, period, madeOn: today(), copyLines: true });
    if (reply.ok) void navigate(`/records/disclosure/${reply.data.uid}`);
    else setError(reply.error);
  }
  return { begin, error };
}

function noticesOf(rows: readonly MonthRow[], uids: ReadonlySet<string>): readonly ChosenNotice[] {
  return rows.flatMap(({ notice }) => (notice && uids.has(notice.uid) ? [notice] : []));
}

/** What the home page names stands chosen. */
function useChoice(rows: readonly MonthRow[]) {
  const [parameters] = useSearchParams();
  const named = parameters.get("take-down");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(named === null ? [] : [named]));
  const notices = noticesOf(rows, chosen);
  const choose = (uid: string, isChosen: boolean) =>
    setChosen((now) => new Set(isChosen ? [...now, uid] : [...now].filter((one) => one !== uid)));
  return { chosen, notices, choose, clear: () => setChosen(new Set()) };
}

interface ToolsProps {
  readonly month: string;
  readonly onMonth: (month: string) => void;
  readonly notices: readonly ChosenNotice[];
  readonly onStep: (step: NextStep) => void;
}

function Tools({ month, onMonth, notices, onStep }: ToolsProps) {
  const canPost = notices.length > 0 && notices.every(({ steps }) => !steps.isPosted);
  const hanging = notices.every(({ steps }) => steps.isPosted && !steps.isTakenDown);
  return (
    <div className="month-tools">
      <Button onClick={() => onMonth(shiftMonth(month, -1))}>上个月</Button>
      <strong>{monthWords(month)}</strong>
      <Button onClick={() => onMonth(shiftMonth(month, 1))}>下个月</Button>
      <Button kind="primary" disabled={!canPost} onClick={() => onStep("post")}>
        登记张贴
      </Button>
      <Button disabled={notices.length === 0 || !hanging} onClick={() => onStep("takeDown")}>
        登记撤下
      </Button>
      <span>{notices.length > 0 ? `已选${notices.length}项` : "选几项可以一起登记"}</span>
    </div>
  );
}

/** A step in hand: of the notices chosen, or of the one whose button was pressed. */
interface StepInHand {
  readonly step: NextStep;
  readonly uids: ReadonlySet<string>;
}

/** Does the next step of one notice: from here by a dialog, else in its record. */
function useNextStep(rows: readonly MonthRow[]) {
  const navigate = useNavigate();
  const [inHand, setInHand] = useState<StepInHand | null>(null);
  const takeNext = (notice: ChosenNotice): void => {
    if (notice.next === null) return;
    const at = placeOf(notice.next, notice.columnCount);
    if (at === null) setInHand({ step: notice.next, uids: new Set([notice.uid]) });
    else void navigate(`/records/disclosure/${notice.uid}`, { state: { at } });
  };
  // Read from the rows each time: a notice may have changed since its row was read.
  const notices = inHand === null ? [] : noticesOf(rows, inHand.uids);
  return { step: inHand?.step ?? null, notices, setInHand, takeNext };
}

const nothing = { rows: [], usualPlaces: [] };

interface MonthPageProps {
  readonly generateDialog: ComponentType<GenerateDialogProps>;
}

/** 本月公开: from figures to the wall and down again, on one screen. */
export function MonthPage({ generateDialog }: MonthPageProps) {
  const [month, setMonth] = useState(today().slice(0, 7));
  const { data, error } = useRouteQuery("disclosures.month", { month }, { keepsPrevious: true });
  const { begin, error: refusal } = useBegin();
  return (
    <Page
      isFilling
      title="本月公开"
      sentence={data && monthSentence(data.rows, today())}
      actions={
        <PrintButton
          disabled={!data?.rows.length}
          source={() => monthPrint(data?.rows ?? [], month, today())}
        />
      }
    >
      <Failure error={error ?? refusal} />
      {!data && !error && <Skeleton lineCount={6} label="正在读取本月公开" />}
      <Month
        {...(data ?? nothing)}
        month={month}
        onMonth={setMonth}
        onBegin={(row) => void begin(row)}
        generateDialog={generateDialog}
      />
    </Page>
  );
}

interface MonthProps extends MonthPageProps {
  readonly month: string;
  readonly rows: readonly MonthRow[];
  readonly usualPlaces: readonly string[];
  readonly onMonth: (month: string) => void;
  readonly onBegin: (row: MonthRow) => void;
}

/** The rows of a month with what is done with several of them, or with one. */
function Month({ month, rows, usualPlaces, onMonth, onBegin, generateDialog }: MonthProps) {
  const { chosen, notices, choose, clear } = useChoice(rows);
  const { setInHand, takeNext, ...inHand } = useNextStep(rows);
  const [withheld, setWithheld] = useState<MonthRow | null>(null);
  const close = () => setInHand(null);
  return (
    <>
      <Tools
        month={month}
        onMonth={onMonth}
        notices={notices}
        onStep={(step) => setInHand({ step, uids: chosen })}
      />
      <MonthTable
        rows={rows}
        chosen={chosen}
        onChoose={choose}
        onBegin={onBegin}
        onWithhold={setWithheld}
        onNext={takeNext}
      />
      <StepDialog
        {...inHand}
        usualPlaces={usualPlaces}
        generateDialog={generateDialog}
        onClose={close}
        onDone={() => {
          clear();
          close();
        }}
      />
      {withheld && <WithholdDialog row={withheld} onClose={() => setWithheld(null)} />}
    </>
  );
}
