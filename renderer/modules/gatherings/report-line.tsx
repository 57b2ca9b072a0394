import { useState } from "react";
import type { ActionItemState } from "#shared/modules/gatherings/action-items-field.ts";
import { stateOptions } from "#renderer/modules/gatherings/action-item-words.ts";
import {
  useReport,
  type Progress,
  type Reported,
} from "#renderer/modules/gatherings/use-report.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { NativeSelect } from "#renderer/ui/native-select.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import "./report-line.css";

interface ReportLineProps {
  readonly item: Reported;
  /** Names the item for a screen reader: its own words. */
  readonly name: string;
  readonly onDone?: (progress: Progress) => void;
}

/** 落实情况 in place: state, day and words, written down by 登记 or Enter. */
export function ReportLine({ item, name, onDone = () => undefined }: ReportLineProps) {
  const report = useReport(item, onDone);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { progress, change } = report;
  const path = `report.${item.uid}`;
  const isFinished = progress.state === "done" || progress.state === "dropped";
  return (
    <div
      className="report-line"
      role="group"
      aria-label={`${name}的落实情况`}
      onKeyDown={(event) => {
        const isFree = event.key === "Enter" && !event.ctrlKey && !isForInputMethod(event);
        if (!isFree || event.defaultPrevented || event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        if (unreadable === null) void report.send();
      }}
    >
      <div className="report-line-state">
        <NativeSelect
          path={`${path}.state`}
          label={`${name}：落实情况`}
          value={progress.state}
          options={stateOptions}
          emptyLabel="未落实"
          isReadOnly={false}
          onChange={(state) => change({ state: (state ?? "open") as ActionItemState })}
        />
      </div>
      {(isFinished || progress.doneOn !== null) && (
        <div className="report-line-day">
          <DateField
            path={`${path}.doneOn`}
            label={`${name}：落实日期`}
            value={progress.doneOn}
            onChange={(doneOn) => change({ doneOn })}
            onUnreadable={(_, message) => setUnreadable(message)}
            isReadOnly={false}
            isWrong={unreadable !== null}
          />
        </div>
      )}
      <input
        className="report-line-words"
        data-path={`${path}.result`}
        aria-label={`${name}：落实说明`}
        value={progress.result ?? ""}
        maxLength={2000}
        placeholder="落实说明"
        onChange={(event) => change({ result: event.target.value || null })}
      />
      {report.isChanged && (
        <Button
          disabled={report.isRunning || unreadable !== null}
          onClick={() => void report.send()}
        >
          登记
        </Button>
      )}
      <Failure error={report.error} />
    </div>
  );
}
