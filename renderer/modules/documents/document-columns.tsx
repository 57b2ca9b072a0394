import type { FileState, IssuedNumber } from "#shared/modules/documents/documents-contract.ts";
import { fileStateWords } from "#renderer/modules/documents/file-notice.tsx";
import type { ListedDocument } from "#renderer/modules/documents/listed-document.ts";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";

function minute(instant: string): string {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

/** The number of an issued paper, and where it no longer stands for it. */
function numberWords(issued: IssuedNumber | null): string {
  if (issued === null) return "";
  if (issued.isVoided) return `${issued.number}（作废）`;
  return issued.replacedBy === null ? issued.number : `${issued.number}（已改版）`;
}

function cell(words: string) {
  return (
    <span className="cell-text" title={words}>
      {words}
    </span>
  );
}

/** A paper with what is known of its file. */
export interface ShownDocument extends ListedDocument {
  readonly fileState: FileState | undefined;
}

function state({ fileState, isOutdated, issued }: ShownDocument) {
  if (fileState !== undefined && fileState !== "same")
    return <StatusText tone="overdue">{fileStateWords[fileState]}</StatusText>;
  if (!isOutdated) return <StatusText tone="done">与记录一致</StatusText>;
  return (
    <StatusText tone="overdue">{issued ? "印发后记录改过" : "记录已改动，建议重出"}</StatusText>
  );
}

/** The columns of 已出文稿. */
export const documentColumns: readonly TableColumn<ShownDocument>[] = [
  { key: "file", label: "文件名", widthEm: 19, render: ({ fileName }) => cell(fileName) },
  { key: "record", label: "来自记录", widthEm: 11, render: ({ recordTitle }) => cell(recordTitle) },
  {
    key: "template",
    label: "种类",
    widthEm: 10,
    render: ({ templateLabel }) => cell(templateLabel),
  },
  { key: "made", label: "生成时间", widthEm: 10, render: ({ createdAt }) => minute(createdAt) },
  { key: "number", label: "文号", widthEm: 11, render: ({ issued }) => cell(numberWords(issued)) },
  { key: "state", label: "状态", widthEm: 11, render: state },
];
