import { displayText } from "#shared/records/display-text.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { namesAPerson } from "#shared/records/names-a-person.ts";
import type { HistoryEntry } from "#shared/records/record-routes.ts";
import { useRecordQuery } from "#renderer/api/use-route-query.ts";
import { clockWords } from "#renderer/records/clock-words.ts";
import { rowChangeWords } from "#renderer/records/row-change-words.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";

interface HistoryPanelProps {
  readonly type: RecordType;
  readonly uid: string;
}

function changeInWords(type: RecordType, change: HistoryEntry["changes"][number]): string {
  if (change.masked) return "•••（个人信息，不显示）";
  const field = type.fields[change.field];
  if (!field) return "";
  if (field.kind === "rows" && isFilled(change.before) && Array.isArray(change.after))
    return (
      rowChangeWords(field, change.before, change.after as readonly AnyValues[]) ?? "顺序有改动"
    );
  const before = displayText(field, change.before) || "（空）";
  const after = displayText(field, change.after) || "（空）";
  return before === after ? "内容有改动" : `${before} → ${after}`;
}

function isFilled(value: unknown): value is readonly AnyValues[] {
  return Array.isArray(value) && value.length > 0;
}

function nameClass(type: RecordType, name: string): string | undefined {
  const field = type.fields[name];
  if (!field) return undefined;
  const cells = field.kind === "rows" ? Object.values(field.cells) : [field];
  return cells.some(namesAPerson) ? "person-name" : undefined;
}

interface ChangesProps {
  readonly type: RecordType;
  readonly changes: HistoryEntry["changes"];
  readonly isNew: boolean;
}

const shownAtOnce = 4;

function Changes({ type, changes: all, isNew }: ChangesProps) {
  // Marks of the record's life, as 定稿时间, are told by the entry's own heading.
  const changes = all.filter(({ field }) => type.fields[field] && !type.fields[field].isHidden);
  const list = (
    <ul>
      {changes.map((change) => (
        <li key={change.field}>
          {`${change.label}：`}
          <span className={nameClass(type, change.field)}>{changeInWords(type, change)}</span>
        </li>
      ))}
    </ul>
  );
  if (changes.length <= shownAtOnce) return list;
  return (
    <details>
      <summary>{`${isNew ? "填写" : "改动"}${changes.length}项，查看`}</summary>
      {list}
    </details>
  );
}

/** Who did what to this record, newest first, in words. */
export function HistoryPanel({ type, uid }: HistoryPanelProps) {
  const { data, error, isLoading } = useRecordQuery<{ readonly entries: readonly HistoryEntry[] }>(
    `${type.name}.history`,
    { uid },
  );
  if (isLoading) return <Skeleton lineCount={3} label="正在读取历史" />;
  if (!data) return <Failure error={error} />;
  return (
    <ol className="history-panel">
      {data.entries.length === 0 && <li>还没有人改动过。</li>}
      {data.entries.map((entry) => (
        <li key={entry.seq}>
          <p>
            <strong>{entry.action}</strong>
            {entry.mark && <em className="history-mark">{entry.mark}</em>}
            <span>{`${clockWords(entry.at)}　${entry.operator}`}</span>
          </p>
          {entry.reason && <p>{`原因：${entry.reason}`}</p>}
          <Changes type={type} changes={entry.changes} isNew={entry.action === "新建"} />
        </li>
      ))}
    </ol>
  );
}
