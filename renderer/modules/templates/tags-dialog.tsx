import { documentTagsOf } from "#shared/document-tags-of.ts";
import { tagLines, type TagLine } from "#shared/modules/templates/tag-lines.ts";
import type { TemplateLine } from "#shared/modules/templates/templates-contract.ts";
import { PrintButton } from "#renderer/ui/print/print-button.tsx";
import { printSource } from "#renderer/ui/print/print-source.ts";
import { RecordTable } from "#renderer/ui/record-table.tsx";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

const kinds = { text: "文字", list: "列表", flag: "条件" } as const;

function cell(words: string) {
  return (
    <span className="cell-text" title={words}>
      {words}
    </span>
  );
}

const columns: readonly TableColumn<TagLine>[] = [
  { key: "written", label: "标签", widthEm: 20, render: ({ written }) => cell(written) },
  { key: "label", label: "印出来的内容", widthEm: 26, render: ({ label }) => cell(label) },
  { key: "kind", label: "种类", widthEm: 5, render: ({ kind }) => kinds[kind] },
  {
    key: "inside",
    label: "写在哪里",
    widthEm: 18,
    render: ({ inside }) => cell(inside === "" ? "任何地方" : `${inside} 里面`),
  },
  {
    key: "required",
    label: "必需",
    widthEm: 4,
    render: ({ isRequired }) => (isRequired ? "是" : ""),
  },
];

const rules = [
  "花括号、#、/ 都用半角；标签里不要有空格。",
  "列表：{#名称}和{/名称}之间的内容，有几条就印几遍；放在表格一行的首尾两格，就按行印。",
  "条件：{#名称}和{/名称}之间的内容，有才印；{^名称}和{/名称}之间的，没有才印。",
];

interface TagsDialogProps {
  readonly line: TemplateLine;
  readonly onClose: () => void;
}

/** 标签说明: every tag of a form, how it is written and where it may stand; printable. */
export function TagsDialog({ line: { name, label, recordType }, onClose }: TagsDialogProps) {
  const lines = tagLines(documentTagsOf(recordType) ?? {}, name);
  const source = () =>
    printSource({
      title: `标签说明：${label}`,
      subtitle: rules,
      columns,
      rows: lines,
      areNamesHidden: false,
    });
  return (
    <WideDialog
      title={`标签说明：${label}`}
      onClose={onClose}
      foot={<PrintButton source={source} />}
    >
      <ul className="template-rules">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <RecordTable
        label="标签说明"
        columns={columns}
        rows={lines}
        rowKey={({ inside, name: tag }) => `${inside}/${tag}`}
      />
    </WideDialog>
  );
}
