import { openEndKinds } from "#shared/modules/home/open-end-kinds.ts";
import type { OpenEnd } from "#renderer/modules/open-ends/open-end-choices.ts";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";

/** What is printed of each open end. */
export const openEndColumns: readonly TableColumn<OpenEnd>[] = [
  { key: "number", label: "序号", widthEm: 4, render: (_, index) => index + 1 },
  { key: "kind", label: "种类", widthEm: 12, render: ({ kind }) => openEndKinds[kind] },
  { key: "sentence", label: "事项", widthEm: 36, render: ({ sentence }) => sentence },
  { key: "dueOn", label: "期限", widthEm: 7, render: ({ dueOn }) => dueOn ?? "无期限" },
];
