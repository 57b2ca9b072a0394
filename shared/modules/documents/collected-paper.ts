import type { AnyValues } from "../../records/field.ts";
import type { DocumentContext, DocumentGap, DocumentMaker } from "./document-maker.ts";
import type { DocumentOptions } from "./document-options.ts";
import type { DocumentData, DocumentTag, DocumentTags } from "./document-tags.ts";

/**
 * A paper of the branch that is made from many records, as those of a period: no record of its own
 * stands for it. `C` is what the collector of the service reads for it.
 */
export interface CollectedPaper<C> {
  /** Official templates it fills: the usual one and, say, the same on A3. */
  readonly templateNames: readonly string[];
  readonly tags: DocumentTags;
  readonly data: (collected: C, context: DocumentContext) => DocumentData;
  readonly gaps: (collected: C, context: DocumentContext) => readonly DocumentGap[];
  /** What goes before the template's label in the paper's title. */
  readonly titleOf: (context: DocumentContext) => string;
  readonly proposals: (context: Pick<DocumentContext, "today" | "branch">) => DocumentOptions;
}

export type AnyCollectedPaper = CollectedPaper<never>;

/** The maker of the branch: each of these papers by the template that was asked for. */
export function collectedMaker(papers: readonly AnyCollectedPaper[]): DocumentMaker {
  const byName = new Map(
    papers.flatMap((paper) => paper.templateNames.map((name) => [name, paper] as const)),
  );
  const paperOf = ({ templateName }: Pick<DocumentContext, "templateName">): AnyCollectedPaper => {
    const paper = byName.get(templateName);
    if (!paper) throw new Error(`no paper of the branch fills ${templateName}`);
    return paper;
  };
  return {
    data: (_: AnyValues, context) => paperOf(context).data(context.collected() as never, context),
    gaps: (_: AnyValues, context) => paperOf(context).gaps(context.collected() as never, context),
    parts: () => [],
    titleOf: (_: AnyValues, context) => paperOf(context).titleOf(context),
    proposals: (_: AnyValues, context) => paperOf(context).proposals(context),
  };
}

function merged(name: string, a: DocumentTag, b: DocumentTag): DocumentTag {
  if (a.kind !== b.kind || a.children !== b.children)
    throw new Error(`tag ${name} means two things in papers of the branch`);
  return { ...a, required: [...a.required, ...b.required] };
}

/** The tags of all these papers as one vocabulary; a name means the same in each of them. */
export function tagsOfPapers(papers: readonly AnyCollectedPaper[]): DocumentTags {
  const found = new Map<string, DocumentTag>();
  for (const [name, tag] of papers.flatMap(({ tags }) => Object.entries(tags))) {
    const known = found.get(name);
    found.set(name, known ? merged(name, known, tag) : tag);
  }
  return Object.fromEntries(found);
}
