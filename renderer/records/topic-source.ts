import type { PendingOrigin } from "#renderer/records/record-origin.ts";

/** A record chosen as the subject of a 第一议题. */
export interface ChosenTopic {
  readonly topic: string;
  /** As an agenda names it: 《题目》（字号）. */
  readonly papers: string;
  readonly origin: PendingOrigin;
}

/** What a chooser of subjects gets; composed in the app. */
export interface TopicSourceProps {
  /** Which 议题, for those who do not see where the button stands. */
  readonly name: string;
  /** Titles of what was chosen and will be linked when the record is saved. */
  readonly pending: readonly string[];
  readonly onChoose: (chosen: ChosenTopic) => void;
}
