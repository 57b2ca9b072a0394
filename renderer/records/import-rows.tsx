import { useMemo, useState } from "react";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ImportPreview, ImportPreviewRow } from "#shared/records/record-routes.ts";
import {
  importVerdicts,
  rowsOfVerdict,
  type ImportVerdict,
} from "#renderer/records/import-verdicts.ts";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";
import { RecordTable } from "#renderer/ui/record-table.tsx";

const tones = { new: "done", update: "done", duplicate: "neutral", wrong: "overdue" } as const;

function columnsOf(type: RecordType, preview: ImportPreview): TableColumn<ImportPreviewRow>[] {
  const cells = preview.columns
    .filter((column) => column.field !== null)
    .map((column) => ({
      key: String(column.index),
      label: type.fields[column.field ?? ""]?.label ?? column.label,
      widthEm: 9,
      render: (row: ImportPreviewRow) => {
        const words = row.cells[column.field ?? ""] ?? "";
        return (
          <span className="cell-text" title={words}>
            {words}
          </span>
        );
      },
    }));
  return [
    { key: "line", label: "表中行号", widthEm: 6, render: (row) => `第${row.line}行` },
    {
      key: "verdict",
      label: "核对",
      widthEm: 5,
      render: (row) => (
        <StatusText tone={tones[row.verdict]}>{importVerdicts[row.verdict]}</StatusText>
      ),
    },
    {
      key: "reasons",
      label: "说明",
      widthEm: 18,
      render: (row) => (
        <span className="cell-text" title={row.reasons.join("；")}>
          {row.reasons.join("；")}
        </span>
      ),
    },
    ...cells,
  ];
}

/** Every row of the sheet with its verdict and why; wrong ones first in sight when there are any. */
export function ImportRows({
  type,
  preview,
}: {
  readonly type: RecordType;
  readonly preview: ImportPreview;
}) {
  const { counts, rows } = preview;
  const [verdict, setVerdict] = useState<ImportVerdict | "all">("all");
  const columns = useMemo(() => columnsOf(type, preview), [type, preview]);
  const options = {
    all: `全部（${rows.length}）`,
    ...Object.fromEntries(
      Object.entries(importVerdicts).map(([key, label]) => [
        key,
        `${label}（${counts[key as ImportVerdict]}）`,
      ]),
    ),
  } as Record<ImportVerdict | "all", string>;
  const shown = rowsOfVerdict(rows, verdict === "all" ? null : verdict);
  return (
    <>
      <ChoiceBar label="按核对结果查看" options={options} value={verdict} onChange={setVerdict} />
      <RecordTable
        label="逐行核对"
        columns={columns}
        rows={shown}
        rowKey={(row) => String(row.line)}
      />
    </>
  );
}
