import type { ComponentType } from "react";
import type { FieldProblem } from "#shared/kernel/app-error.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";
import type { PlacedItem, useAgenda } from "#renderer/modules/gatherings/use-agenda.ts";
import type { useChosenTopics } from "#renderer/modules/gatherings/use-chosen-topics.ts";
import type { AgendaItem, Voters } from "#renderer/modules/gatherings/vote-numbers-of.ts";
import type { TopicSourceProps } from "#renderer/records/topic-source.ts";

/** What one part of the 议题 section gets. */
export interface PartSectionProps {
  readonly part: Part;
  readonly index: number;
  readonly partCount: number;
  readonly day: string | null;
  readonly items: readonly PlacedItem[];
  readonly voters: Voters;
  readonly rules: readonly VotingRule[];
  readonly problems: readonly FieldProblem[];
  readonly isReadOnly: boolean;
  readonly canChangePart: boolean;
  readonly agenda: ReturnType<typeof useAgenda>;
  readonly chosen: ReturnType<typeof useChosenTopics>;
  /** Chooses the subject of a 第一议题; none where there is nothing to choose from. */
  readonly topicSource: ComponentType<TopicSourceProps> | undefined;
  readonly onPart: (part: Part) => void;
  readonly onAdd: () => void;
  readonly onUnreadable: (path: string, message: string | null) => void;
}

/** What one 议题 gets. */
export interface AgendaCardProps extends PartSectionProps, PlacedItem {
  readonly number: number;
  readonly count: number;
}

/** What everything of its vote gets. */
export interface VoteBlockProps extends AgendaCardProps {
  readonly name: string;
  readonly onChange: (cells: Partial<AgendaItem>) => void;
}
