import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";
import { disclosureKinds } from "#shared/modules/disclosures/disclosure-words.ts";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { nextWord } from "#renderer/modules/disclosures/next-words.ts";
import {
  isOver,
  nameOf,
  opinionWords,
  stepsOf,
  wallWords,
} from "#renderer/modules/disclosures/month-words.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import { today } from "#renderer/ui/today.ts";
import "./month-table.css";

interface MonthTableProps {
  readonly rows: readonly MonthRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (uid: string, isChosen: boolean) => void;
  readonly onBegin: (row: MonthRow) => void;
  readonly onWithhold: (row: MonthRow) => void;
  readonly onNext: (notice: ChosenNotice) => void;
}

/** A row for every topic that is due or hangs, with its steps and what can be done next. */
export function MonthTable(props: MonthTableProps) {
  return (
    <div className="month-table" role="table" aria-label="本月公开" tabIndex={0}>
      <div className="month-row month-row-head" role="row">
        {["选择", "事项", "办理情况", "张贴", "下一步"].map((label) => (
          <span key={label} role="columnheader">
            {label}
          </span>
        ))}
      </div>
      {props.rows.map((row) => (
        <Row key={row.notice?.uid ?? row.topicUid} row={row} {...props} />
      ))}
    </div>
  );
}

function Row({ row, chosen, onChoose, ...acts }: MonthTableProps & { row: MonthRow }) {
  const { notice } = row;
  return (
    <div className="month-row" role="row">
      <span role="cell">
        {notice && notice.withheldReason === null && (
          <input
            type="checkbox"
            aria-label={`选择${notice.title}`}
            checked={chosen.has(notice.uid)}
            onChange={(event) => onChoose(notice.uid, event.target.checked)}
          />
        )}
      </span>
      <span role="cell">
        {notice ? <a href={`#/records/disclosure/${notice.uid}`}>{notice.title}</a> : nameOf(row)}
        <small>{disclosureKinds[row.kind]}</small>
      </span>
      <span role="cell">
        <Progress row={row} />
      </span>
      <span role="cell">
        <Wall row={row} />
      </span>
      <span role="cell" className="month-row-actions">
        {notice === null && <Beginning row={row} {...acts} />}
        {notice !== null && <Next notice={notice} kind={row.kind} onNext={acts.onNext} />}
      </span>
    </div>
  );
}

type BeginningProps = Pick<MonthTableProps, "onBegin" | "onWithhold"> & { readonly row: MonthRow };

function Beginning({ row, onBegin, onWithhold }: BeginningProps) {
  return (
    <>
      <Button aria-label={`登记${nameOf(row)}`} onClick={() => onBegin(row)}>
        登记
      </Button>
      <Button
        kind="quiet"
        aria-label={`${nameOf(row)}本月不公开，说明原因`}
        onClick={() => onWithhold(row)}
      >
        不公开
      </Button>
    </>
  );
}

interface NextProps extends Pick<MonthTableProps, "onNext"> {
  readonly notice: ChosenNotice;
  readonly kind: MonthRow["kind"];
}

/** The one thing that comes next with a notice. */
function Next({ notice, kind, onNext }: NextProps) {
  if (notice.withheldReason !== null) return null;
  if (notice.next === null) return <>已办结</>;
  const word = nextWord(notice.next, kind);
  return (
    <Button aria-label={`${word}：${notice.title}`} onClick={() => onNext(notice)}>
      {word}
    </Button>
  );
}

function Progress({ row }: { readonly row: MonthRow }) {
  const { notice, dueOn } = row;
  if (notice === null)
    return (
      <>
        未登记
        {dueOn !== null && dueOn < today() && (
          <StatusText tone="overdue">{`已过${dueOn}`}</StatusText>
        )}
      </>
    );
  if (notice.withheldReason !== null) return <>本期不公开：{notice.withheldReason}</>;
  return (
    <ol className="month-steps">
      {stepsOf(notice).map(({ word, isDone }) => (
        <li key={word} className={isDone ? "month-step month-step-done" : "month-step"}>
          {isDone ? `已${word}` : `未${word}`}
        </li>
      ))}
    </ol>
  );
}

function Wall({ row: { notice, kind } }: { readonly row: MonthRow }) {
  if (notice === null) return null;
  const opinions = opinionWords(notice, kind);
  return (
    <>
      {wallWords(notice)}
      {isOver(notice, today()) && <StatusText tone="overdue">期满未撤下</StatusText>}
      {opinions !== "" && <StatusText tone="overdue">{opinions}</StatusText>}
    </>
  );
}
