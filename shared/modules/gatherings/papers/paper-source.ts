import type { DocumentContext } from "../../documents/document-maker.ts";
import type { AnyValues } from "../../../records/field.ts";
import { gathering, type GatheringValues } from "../gathering.record.ts";
import { partKinds, type PartKind } from "../part-kinds.ts";
import type { Part } from "../part-base.ts";

type Numbered<T> = { readonly row: T; readonly index: number };
export type NumberedTopic = Numbered<GatheringValues["agenda"][number]>;
export type NumberedItem = Numbered<GatheringValues["actionItems"][number]>;

/** One part with what belongs to it; indexes are those of the record, 0-based. */
export interface PaperPart {
  readonly index: number;
  readonly part: Part;
  readonly kind: PartKind;
  readonly title: string;
  readonly topics: readonly NumberedTopic[];
  readonly actionItems: readonly NumberedItem[];
}

/** A gathering as a paper sees it: the parts to print, and those left to papers of their own. */
export interface PaperSource {
  readonly values: GatheringValues;
  readonly context: DocumentContext;
  readonly printed: readonly PaperPart[];
  readonly all: readonly PaperPart[];
  /** Several parts in one paper. */
  readonly isCombined: boolean;
}

const noPart: Part = {
  kind: "otherMeeting",
  number: null,
  title: null,
  scope: null,
  partyGroup: null,
  period: null,
  theme: null,
  lecturer: null,
  studyMinutes: null,
  content: null,
};

function rowsOf<T extends { readonly part: number | null }>(
  rows: readonly T[],
  index: number,
): Numbered<T>[] {
  return rows
    .map((row, at) => ({ row, index: at }))
    .filter(({ row }) => (row.part ?? 1) - 1 === index);
}

/** The parts of a gathering with their agenda and 议定事项. */
export function partsOf(values: GatheringValues): PaperPart[] {
  const parts = values.parts.length === 0 ? [noPart] : values.parts;
  return parts.map((part, index) => {
    const kind = part.kind ?? "otherMeeting";
    const own = part.title?.trim() ?? "";
    const only = parts.length === 1 ? (values.title?.trim() ?? "") : "";
    return {
      index,
      part,
      kind,
      title: own || only || partKinds[kind],
      topics: rowsOf(values.agenda, index),
      actionItems: rowsOf(values.actionItems, index),
    };
  });
}

/** A gathering as the options ask for it. A part that isn't there prints the whole. */
export function paperSource(anyValues: AnyValues, context: DocumentContext): PaperSource {
  const values = gathering.valuesOf(anyValues);
  const all = partsOf(values);
  const chosen = all[(context.options.part ?? 0) - 1];
  const printed = chosen ? [chosen] : all;
  return { values, context, printed, all, isCombined: printed.length > 1 };
}
