import type { TemplateLine } from "#shared/modules/templates/templates-contract.ts";
import { needsCare, stateWords, versionWords } from "#renderer/modules/templates/template-words.ts";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";

function cell(words: string) {
  return (
    <span className="cell-text" title={words}>
      {words}
    </span>
  );
}

function toneOf(line: TemplateLine): "done" | "overdue" | "neutral" {
  if (needsCare(line)) return "overdue";
  return line.own === null ? "neutral" : "done";
}

/** The columns of 文稿模板. */
export const templateColumns: readonly TableColumn<TemplateLine>[] = [
  { key: "name", label: "名称", widthEm: 16, render: ({ label }) => cell(label) },
  { key: "for", label: "用于", widthEm: 12, render: ({ recordLabel }) => cell(recordLabel) },
  {
    key: "state",
    label: "状态",
    widthEm: 18,
    render: (line) => <StatusText tone={toneOf(line)}>{stateWords(line)}</StatusText>,
  },
  { key: "version", label: "版本", widthEm: 20, render: (line) => cell(versionWords(line)) },
];
