import type { AttendanceState } from "#shared/modules/gatherings/attendance-fields.ts";
import type { VoteMatter } from "#shared/modules/gatherings/agenda-field.ts";
import type { PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { ActionText } from "./committee-text.ts";

/** A person of a draft: somebody of the roster by name, or a name and a unit from outside. */
export type Who = string | readonly [name: string, unit: string];

export interface PartDraft {
  readonly kind: PartKind;
  /** The title of a kind that has none of its own. */
  readonly title?: string;
  readonly group?: string;
  readonly period?: string;
  readonly theme?: string;
  readonly lecturer?: Who;
  readonly studyMinutes?: number;
  readonly content?: string;
}

/** A vote whose other counts follow from who was there. */
export interface VoteDraft {
  readonly matter: VoteMatter;
  readonly method: "hands" | "ballot";
  readonly no?: number;
  readonly abstain?: number;
  readonly writtenYes?: number;
}

export interface AgendaDraft {
  readonly part?: number;
  readonly kind?: "firstTopic";
  readonly topic: string;
  readonly papers?: string;
  readonly presenter?: string;
  readonly discussion?: string;
  readonly measures?: string;
  readonly resolution?: string;
  readonly vote?: VoteDraft;
}

export interface StateDraft {
  readonly state: AttendanceState;
  readonly leaveReason?: string;
  readonly reason?: string;
}

/** A gathering as its texts tell it; who was expected, numbers and titles are worked out. */
export interface GatheringDraft {
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly host: string;
  readonly recorder: string;
  readonly parts: readonly PartDraft[];
  readonly sessions?: readonly {
    readonly name: string;
    readonly occurredOn: string;
    readonly startTime: string;
    readonly endTime: string;
    readonly place: string;
  }[];
  readonly agenda?: readonly AgendaDraft[];
  readonly actions?: readonly ActionText[];
  /** Who is expected where a part takes its people from a list. */
  readonly listed?: readonly string[];
  readonly observers?: readonly Who[];
  /** How it was for single people; all others by the rota, or there where `isWhole`. */
  readonly states?: Readonly<Record<string, StateDraft>>;
  readonly isWhole?: boolean;
  readonly isUnrecorded?: boolean;
  /** Written down long afterwards, so not in the station's own list. */
  readonly isLate?: boolean;
  readonly note?: string;
}
