import type { ListedDocument } from "#renderer/modules/documents/listed-document.ts";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";

function minute(instant: string): string {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

function cell(words: string) {
  return (
    <span className="cell-text" title={words}>
      {words}
    </span>
  );
}

/** The columns of 已出文稿. */
export const documentColumns: readonly TableColumn<ListedDocument>[] = [
  { key: "file", label: "文件名", widthEm: 21, render: ({ fileName }) => cell(fileName) },
  { key: "record", label: "来自记录", widthEm: 14, render: ({ recordTitle }) => cell(recordTitle) },
  {
    key: "template",
    label: "种类",
    widthEm: 10,
    render: ({ templateLabel }) => cell(templateLabel),
  },
  { key: "made", label: "生成时间", widthEm: 10, render: ({ createdAt }) => minute(createdAt) },
  {
    key: "state",
    label: "状态",
    widthEm: 11,
    render: ({ isOutdated }) =>
      isOutdated ? (
        <StatusText tone="overdue">记录已改动，建议重出</StatusText>
      ) : (
        <StatusText tone="done">与记录一致</StatusText>
      ),
  },
];
