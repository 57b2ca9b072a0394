import type { DocumentData, DocumentTag, DocumentTags } from "../documents/document-tags.ts";

const lineCount = 3;

function valueOf(name: string, tag: DocumentTag, line: number | null): DocumentData[string] {
  if (tag.kind === "flag") return true;
  if (tag.kind === "text") return `〔${name}${line ?? ""}〕`;
  const children = tag.children ?? {};
  return Array.from({ length: lineCount }, (_, at) => sampleOf(children, at + 1));
}

function sampleOf(tags: DocumentTags, line: number | null): DocumentData {
  return Object.fromEntries(
    Object.entries(tags).map(([name, tag]) => [name, valueOf(name, tag, line)]),
  );
}

/**
 * What a template is tried with: each tag prints its own name in 〔〕, each list has three lines, every
 * flag is on, so that a clerk sees where everything will stand.
 */
export function sampleData(tags: DocumentTags): DocumentData {
  return sampleOf(tags, null);
}
