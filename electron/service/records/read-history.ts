import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { HistoryEntry } from "#shared/records/record-routes.ts";
import type { StoredChange } from "#service/core/audit/audit-entry.ts";
import { isSealed } from "#service/core/audit/audit-entry.ts";
import type { AuditRow } from "#service/core/audit/audit-log.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { withheldMark } from "./bring-in/insert-brought.ts";
import { entryMark, isHistoricImport, type LateEntryDays } from "./entry-mark.ts";
import { switchedOff } from "./shown-type.ts";

const ownLabels: Readonly<Record<string, string>> = {
  finalizedAt: "定稿时间",
  trashedAt: "移入回收站时间",
  paperSignedAt: "纸质件登记签字时间",
  paperIsStale: "与已签字纸质件不一致",
  [withheldMark]: "未随档案包移交的栏目",
  link: "关联",
};

const actions: Readonly<Record<string, string>> = {
  create: "新建",
  update: "修改",
  trash: "移入回收站",
  restore: "从回收站恢复",
  finalize: "定稿",
  reopen: "退回修改",
  confirmPaper: "登记纸质件已签字",
  confirmImport: "导入",
  undoImport: "撤销导入",
  merge: "合并人员",
  bringIn: "由档案包导入",
  keepIssued: "印发",
  registerByHand: "补登",
  registerBlank: "登记空号",
  void: "作废",
  amend: "更正登记",
};

/** A field's label; of one cell, told as `rows.position.cell`, with its rows and line before it. */
function labelOf(type: RecordType, path: string): string {
  const [name = "", position, cell] = path.split(".");
  const field = type.fields[name];
  if (field?.kind === "rows" && cell !== undefined)
    return `${field.label}第${Number(position) + 1}行·${field.cells[cell]?.label ?? cell}`;
  return field?.label ?? ownLabels[path] ?? path;
}

function difference(type: RecordType, name: string, before: Stored, after: Stored) {
  const masked = isSealed(before) || isSealed(after);
  const label = labelOf(type, name);
  return masked
    ? { field: name, label, before: null, after: null, masked }
    : { field: name, label, before, after, masked };
}

type Stored = NonNullable<StoredChange["before"]>[string] | null;

function differences(type: RecordType, change: StoredChange): HistoryEntry["changes"] {
  const before = change.before ?? {};
  const after = change.after ?? {};
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => [name, before[name] ?? null, after[name] ?? null] as const)
    .filter(([, was, is]) => canonicalJson(was) !== canonicalJson(is))
    .map(([name, was, is]) => difference(type, name, was, is));
}

/** What happened to a record, newest first. Sensitive values are told as changed, never shown. */
export function readHistory(
  db: ReadableDatabase,
  type: RecordType,
  uid: string,
  lateEntryDays: LateEntryDays,
): { entries: HistoryEntry[] } {
  const rows = db.all<AuditRow>(
    sql`SELECT e.* FROM audit_change c JOIN audit_entry e ON e.seq = c.seq
        WHERE c.record_type = ${type.name} AND c.record_uid = ${uid} ORDER BY c.seq DESC LIMIT 500`,
  );
  const off = switchedOff(db, type);
  const entries = rows.map((row) => {
    const changes = (JSON.parse(row.changes) as StoredChange[]).filter(
      (change) => change.uid === uid,
    );
    const isFirst = changes.some((change) => change.before === null);
    return {
      seq: row.seq,
      at: row.at,
      operator: row.operator,
      action: actions[row.route.slice(row.route.indexOf(".") + 1)] ?? "修改",
      mark: isFirst ? entryMark(db, type, uid, row, lateEntryDays) : null,
      reason: isHistoricImport(row) ? null : row.reason,
      changes: changes
        .flatMap((change) => differences(type, change))
        .filter(({ field }) => !off.has(field)),
    };
  });
  return { entries };
}
