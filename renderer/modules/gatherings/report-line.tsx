import { useState, type KeyboardEvent } from "react";
import type { ActionItemState } from "#shared/modules/gatherings/action-items-field.ts";
import { stateOptions } from "#renderer/modules/gatherings/action-item-words.ts";
import {
  useReport,
  type Progress,
  type Reported,
} from "#renderer/modules/gatherings/use-report.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { isPlainEnter } from "#renderer/ui/is-plain-enter.ts";
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
  const canSend = report.isChanged && !report.isRunning && unreadable === null;
  const sendByEnter = (event: KeyboardEvent) => {
    if (!isPlainEnter(event)) return;
    event.preventDefault();
    if (canSend) void report.send();
  };
  return (
    <div
      className="report-line"
      role="group"
      aria-label={`${name}的落实情况`}
      onKeyDown={sendByEnter}
    >
      <Fields {...{ item, name, report, unreadable }} onUnreadable={setUnreadable} />
      {report.isChanged && (
        <Button disabled={!canSend} onClick={() => void report.send()}>
          登记
        </Button>
      )}
      <Failure error={report.error} />
    </div>
  );
}

interface FieldsProps extends Pick<ReportLineProps, "item" | "name"> {
  readonly report: ReturnType<typeof useReport>;
  readonly unreadable: string | null;
  readonly onUnreadable: (message: string | null) => void;
}

function Fields({ item, name, report, unreadable, onUnreadable }: FieldsProps) {
  const { progress, change } = report;
  const path = `report.${item.uid}`;
  const isFinished = progress.state === "done" || progress.state === "dropped";
  return (
    <>
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
            placeholder="落实日期"
            onChange={(doneOn) => change({ doneOn })}
            onUnreadable={(_, message) => onUnreadable(message)}
            isReadOnly={false}
            isWrong={unreadable !== null}
          />
        </div>
      )}
      <Words {...{ path, name, report }} />
    </>
  );
}

interface WordsProps extends Pick<FieldsProps, "name" | "report"> {
  readonly path: string;
}

function Words({ path, name, report }: WordsProps) {
  return (
    <input
      className="report-line-words"
      data-path={`${path}.result`}
      aria-label={`${name}：落实说明`}
      value={report.progress.result ?? ""}
      maxLength={2000}
      placeholder="落实说明"
      onChange={(event) => report.change({ result: event.target.value || null })}
    />
  );
}
