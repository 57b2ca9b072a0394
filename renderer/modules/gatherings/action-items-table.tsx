import { useState } from "react";
import type { ActionItem } from "#shared/modules/gatherings/gathering-contract.ts";
import { isOverdue, progressWords } from "#renderer/modules/gatherings/action-item-words.ts";
import { ReportLine } from "#renderer/modules/gatherings/report-line.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import { today } from "#renderer/ui/today.ts";
import "./action-items-table.css";

/** All of them in lines; 登记落实 opens the line it stands in. */
export function ActionItemsTable({ items }: { readonly items: readonly ActionItem[] }) {
  const [reporting, setReporting] = useState<string | null>(null);
  return (
    <div className="action-items-table" role="table" aria-label="议定事项" tabIndex={0}>
      <div className="action-items-row action-items-row-head" role="row">
        {["事项", "责任人", "完成时限", "落实情况", ""].map((label) => (
          <span key={label} role="columnheader">
            {label}
          </span>
        ))}
      </div>
      {items.map((item) => (
        <Row
          key={item.uid}
          item={item}
          isReporting={reporting === item.uid}
          onReporting={(isOn) => setReporting(isOn ? item.uid : null)}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly item: ActionItem;
  readonly isReporting: boolean;
  readonly onReporting: (isOn: boolean) => void;
}

function Row({ item, isReporting, onReporting }: RowProps) {
  return (
    <div className="action-items-row" role="row">
      <span role="cell">
        {item.content}
        <small>
          <a href={`#/records/gathering/${item.gatheringUid}`}>{item.gatheringTitle}</a>
          {` ${item.decidedOn}`}
        </small>
      </span>
      <span role="cell" className="person-name">
        {item.owner}
      </span>
      <span role="cell">
        {item.dueOn}
        {isOverdue(item, today()) && <StatusText tone="overdue">已逾期</StatusText>}
      </span>
      <span role="cell">{progressWords(item)}</span>
      <span role="cell">
        <Button
          aria-expanded={isReporting}
          aria-label={`登记落实：${item.content}`}
          onClick={() => onReporting(!isReporting)}
        >
          {isReporting ? "收起" : "登记落实"}
        </Button>
      </span>
      {isReporting && (
        <span role="cell" className="action-items-report">
          <ReportLine item={item} name={item.content} onDone={() => onReporting(false)} />
        </span>
      )}
    </div>
  );
}
