import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { MonthTable } from "#renderer/modules/disclosures/month-table.tsx";
import {
  monthSentence,
  monthWords,
  shiftMonth,
} from "#renderer/modules/disclosures/month-words.ts";
import { PostDialog } from "#renderer/modules/disclosures/post-dialog.tsx";
import { TakeDownDialog } from "#renderer/modules/disclosures/take-down-dialog.tsx";
import { WithholdDialog } from "#renderer/modules/disclosures/withhold-dialog.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { today } from "#renderer/ui/today.ts";

type Step = "post" | "takeDown" | null;

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

/** What the home page names stands chosen. */
function useChoice(rows: readonly MonthRow[]) {
  const [parameters] = useSearchParams();
  const named = parameters.get("take-down");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(named === null ? [] : [named]));
  const notices = rows.flatMap(({ notice }) => (notice && chosen.has(notice.uid) ? [notice] : []));
  const choose = (uid: string, isChosen: boolean) =>
    setChosen((now) => new Set(isChosen ? [...now, uid] : [...now].filter((one) => one !== uid)));
  return { chosen, notices, choose, clear: () => setChosen(new Set()) };
}

interface ToolsProps {
  readonly month: string;
  readonly onMonth: (month: string) => void;
  readonly notices: readonly ChosenNotice[];
  readonly onStep: (step: Step) => void;
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

interface DialogsProps {
  readonly step: Step;
  readonly notices: readonly ChosenNotice[];
  readonly usualPlaces: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function StepDialog({ step, ...rest }: DialogsProps) {
  if (step === "post") return <PostDialog {...rest} />;
  return step === "takeDown" ? <TakeDownDialog {...rest} /> : null;
}

const nothing = { rows: [], usualPlaces: [] };

/** 本月公开: from figures to the wall and down again, on one screen. */
export function MonthPage() {
  const [month, setMonth] = useState(today().slice(0, 7));
  const { data, error } = useRouteQuery("disclosures.month", { month }, { keepsPrevious: true });
  const { rows, usualPlaces } = data ?? nothing;
  const { chosen, notices, choose, clear } = useChoice(rows);
  const [step, setStep] = useState<Step>(null);
  const [withheld, setWithheld] = useState<MonthRow | null>(null);
  const { begin, error: refusal } = useBegin();
  const close = () => setStep(null);
  const finish = () => {
    clear();
    close();
  };
  return (
    <Page isFilling title="本月公开" sentence={data && monthSentence(rows, today())}>
      <Tools month={month} onMonth={setMonth} notices={notices} onStep={setStep} />
      <Failure error={error ?? refusal} />
      {!data && !error && <Skeleton lineCount={6} label="正在读取本月公开" />}
      <MonthTable
        rows={rows}
        chosen={chosen}
        onChoose={choose}
        onBegin={(row) => void begin(row)}
        onWithhold={setWithheld}
      />
      <StepDialog
        step={step}
        notices={notices}
        usualPlaces={usualPlaces}
        onClose={close}
        onDone={finish}
      />
      {withheld && <WithholdDialog row={withheld} onClose={() => setWithheld(null)} />}
    </Page>
  );
}
