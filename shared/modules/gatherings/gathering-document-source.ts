import type { PersonSnapshot } from "#shared/records/field.ts";

export interface GatheringAttendance {
  readonly person: PersonSnapshot;
  readonly state:
    "unrecorded" | "present" | "presentByVideo" | "onLeave" | "absent" | "observer" | "excluded";
  readonly reason: string | null;
}

export interface GatheringAgendaItem {
  readonly topic: string;
  readonly discussion: string | null;
  readonly resolution: string | null;
}

/** What the papers of one gathering are made from. Days are YYYY-MM-DD, times HH:MM. */
export interface GatheringDocumentSource {
  readonly branch: { readonly fullName: string; readonly signatureName: string };
  readonly gathering: {
    readonly kindLabel: string;
    readonly kind: string;
    readonly title: string;
    readonly occurredOn: string;
    readonly startTime: string | null;
    readonly endTime: string | null;
    readonly place: string | null;
    readonly host: PersonSnapshot | null;
    readonly recorder: PersonSnapshot | null;
    readonly agenda: readonly GatheringAgendaItem[];
    readonly attendance: readonly GatheringAttendance[];
    readonly note: string | null;
  };
}
