import { useRef, type ComponentType } from "react";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { PartSection } from "#renderer/modules/gatherings/part-section.tsx";
import { followingTitle } from "#renderer/modules/gatherings/part-proposals.ts";
import { useAgenda } from "#renderer/modules/gatherings/use-agenda.ts";
import { useChosenTopics } from "#renderer/modules/gatherings/use-chosen-topics.ts";
import { blankPart } from "#renderer/modules/gatherings/use-parts.ts";
import { votersOf } from "#renderer/modules/gatherings/vote-numbers-of.ts";
import type { TopicSourceProps } from "#renderer/records/topic-source.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";
import "./agenda-editor.css";

function useVotingRules(day: string | null): readonly VotingRule[] {
  const { data } = useRouteQuery("rules.voting", { day: day ?? "" }, { enabled: day !== null });
  return data?.rules ?? [];
}

interface AgendaEditorProps extends FieldEditorProps {
  readonly topicSource?: ComponentType<TopicSourceProps>;
}

/** 议题 of every part, each part under its own name with what belongs to its kind. */
export function AgendaEditor(props: AgendaEditorProps) {
  const { isReadOnly } = props;
  const box = useRef<HTMLDivElement>(null);
  const { parts, attendance, occurredOn } = gathering.valuesOf(props.values);
  const agenda = useAgenda(props);
  const chosen = useChosenTopics(props);
  const rules = useVotingRules(occurredOn);
  const shown = parts.length === 0 ? [blankPart] : parts;
  const add = (part: number) => {
    const index = agenda.add(part);
    requestAnimationFrame(() => jumpToPath(box.current, `agenda.${index}.topic`));
  };
  return (
    <div ref={box} className="agenda-editor" data-path={props.path}>
      {shown.map((part, index) => (
        <PartSection
          key={index}
          {...{ part, index, isReadOnly, rules, agenda, chosen }}
          onUnreadable={props.onUnreadable}
          problems={props.problems}
          topicSource={props.topicSource}
          partCount={shown.length}
          day={occurredOn}
          items={agenda.ofPart(index)}
          voters={votersOf(part, attendance)}
          canChangePart={parts.length > 0}
          onPart={(next) => changePart(props, index, next)}
          onAdd={() => add(index)}
        />
      ))}
      <Removed agenda={agenda} />
    </div>
  );
}

function changePart({ values, onFields }: FieldEditorProps, index: number, next: Part): void {
  const { parts, title } = gathering.valuesOf(values);
  const changed = parts.map((part, at) => (at === index ? next : part));
  onFields({ parts: changed, title: followingTitle(title, parts, changed) });
}

function Removed({ agenda }: { readonly agenda: ReturnType<typeof useAgenda> }) {
  if (agenda.removed === null) return null;
  return (
    <p className="rows-editor-foot" role="status">
      已删去一个议题。
      <button type="button" onClick={agenda.restore}>
        恢复这个议题
      </button>
    </p>
  );
}
