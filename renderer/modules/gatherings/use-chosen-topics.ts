import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { AgendaItem } from "#renderer/modules/gatherings/vote-numbers-of.ts";
import { originsSaidIn, withOrigin } from "#renderer/records/record-origin.ts";
import type { ChosenTopic } from "#renderer/records/topic-source.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";

/** One 第一议题 may pass on several papers; what was typed stays, and the field itself says when it is too long. */
export function withChosen(item: AgendaItem, { topic, papers }: ChosenTopic): AgendaItem {
  const before = item.papers?.trim() ?? "";
  const all = before === "" || before.includes(papers) ? before || papers : `${before}、${papers}`;
  return {
    ...item,
    topic: item.topic?.trim() ? item.topic : topic,
    papers: all,
  };
}

/** Records chosen as subjects of 第一议题: each is linked when the gathering is saved. */
export function useChosenTopics({ values, onFields }: FieldEditorProps) {
  const { agenda } = gathering.valuesOf(values);
  return {
    choose: (index: number, chosen: ChosenTopic) => {
      const next = agenda.map((item, at) => (at === index ? withChosen(item, chosen) : item));
      onFields({ agenda: next, ...withOrigin(values, chosen.origin) });
    },
    /** Titles of what this item will be linked to. */
    pendingOf: (item: AgendaItem): readonly string[] =>
      originsSaidIn(values, `${item.topic ?? ""} ${item.papers ?? ""}`).map(({ words }) => words),
  };
}
