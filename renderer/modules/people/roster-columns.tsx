import { memberStages } from "#shared/modules/people/member-stages.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";

const words = (text: string) => (
  <span className="cell-text" title={text}>
    {text}
  </span>
);

/** 在站 is the rule; only who is not is told. */
function remarks({ notes, isAtStation, isMember }: RosterPerson): string {
  const away = !isAtStation && isMember && notes.length === 0 ? ["不在站"] : [];
  return [...notes, ...away].join("；");
}

/** What stands in the roster of a day. */
export const rosterColumns: readonly TableColumn<RosterPerson>[] = [
  { key: "number", label: "序号", widthEm: 4, render: (_, index) => String(index + 1) },
  {
    key: "name",
    label: "姓名",
    widthEm: 6,
    render: ({ name }) => <span className="person-name">{name}</span>,
  },
  { key: "stage", label: "政治面貌", widthEm: 7, render: ({ stage }) => memberStages[stage] },
  { key: "vote", label: "表决权", widthEm: 5, render: ({ canVote }) => (canVote ? "有" : "") },
  { key: "posts", label: "支委", widthEm: 8, render: ({ posts }) => words(posts) },
  {
    key: "group",
    label: "党小组",
    widthEm: 8,
    render: ({ partyGroup }) => words(partyGroup?.title ?? ""),
  },
  { key: "team", label: "班组", widthEm: 8, render: ({ team }) => words(team?.title ?? "") },
  { key: "shift", label: "班次", widthEm: 6, render: ({ shift }) => words(shift?.title ?? "") },
  { key: "notes", label: "备注", widthEm: 14, render: (person) => words(remarks(person)) },
];
