import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { serialWords } from "#shared/modules/outgoing/number-sequence.ts";
import type { NumberSeriesChoice } from "#shared/modules/outgoing/outgoing-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { SeriesChoice } from "#renderer/modules/documents/outgoing/series-choice.tsx";
import { YearChoice } from "#renderer/modules/documents/outgoing/year-choice.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";
import { today } from "#renderer/ui/today.ts";

interface BlankDialogProps {
  readonly all: readonly NumberSeriesChoice[];
  readonly onClose: () => void;
}

type BlankState = "blank" | "voided";

function useBlank({ all, onClose }: BlankDialogProps) {
  const [seriesUid, setSeriesUid] = useState(all[0]?.uid ?? "");
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [state, setState] = useState<BlankState>("blank");
  const [reason, setReason] = useState("");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const command = useCommand("outgoing.registerBlank");
  const asked = { seriesUid, issuedOn: lastDayOf(year), serial: null, isByHand: true };
  const { data } = useRouteQuery("outgoing.look", asked, { keepsPrevious: true });
  const gaps = data?.openGaps ?? [];
  const serials = gaps.filter((serial) => !left.has(serial));
  const toggle = (serial: number) => {
    const others = [...left].filter((one) => one !== serial);
    setLeft(new Set(left.has(serial) ? others : [...others, serial]));
  };

  async function send(): Promise<void> {
    const reply = await command.run({ seriesUid, year, serials, state, reason: reason.trim() });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) onClose();
  }

  return {
    ...{ seriesUid, setSeriesUid, year, setYear, state, setState, reason, setReason, error },
    ...{ gaps, serials, isLeft: (serial: number) => left.has(serial), toggle, send },
    canSend: serials.length > 0 && reason.trim().length > 1 && !command.isRunning,
  };
}

/** Any day of the year does; today's, as long as it is this year. */
function lastDayOf(year: number): string {
  return today().startsWith(String(year)) ? today() : `${year}-12-31`;
}

/** 登记空号: accounts for numbers that were left out. */
export function BlankDialog(props: BlankDialogProps) {
  const blank = useBlank(props);
  return (
    <Dialog
      title="登记空号"
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>取消</Button>
          <Button kind="primary" disabled={!blank.canSend} onClick={() => void blank.send()}>
            {blank.serials.length > 0 ? `登记${serialWords(blank.serials)}` : "登记"}
          </Button>
        </>
      }
    >
      <div className="generate-start">
        <SeriesChoice all={props.all} value={blank.seriesUid} onChange={blank.setSeriesUid} />
        <YearChoice value={blank.year} onChange={blank.setYear} />
        <Gaps {...blank} />
        <ChoiceBar<BlankState>
          label="登记为"
          options={{ blank: "空号（没有用过）", voided: "作废（用过又废了）" }}
          value={blank.state}
          onChange={blank.setState}
        />
        <TextField
          label="原因"
          value={blank.reason}
          isRequired
          maxLength={400}
          onChange={blank.setReason}
        />
        <p className="paper-option-help">登记后这些号不再使用。用这些号发过文的，请用“补登”。</p>
        <Failure error={blank.error} />
      </div>
    </Dialog>
  );
}

type GapsProps = Pick<ReturnType<typeof useBlank>, "gaps" | "isLeft" | "toggle" | "year">;

function Gaps({ gaps, isLeft, toggle, year }: GapsProps) {
  if (gaps.length === 0) return <p>{`${year}年已登记的号之间没有空出的号。`}</p>;
  return (
    <div className="number-gaps" role="group" aria-label="空出的号">
      {gaps.map((serial) => (
        <label key={serial}>
          <input type="checkbox" checked={!isLeft(serial)} onChange={() => toggle(serial)} />
          {`第${serial}号`}
        </label>
      ))}
    </div>
  );
}
