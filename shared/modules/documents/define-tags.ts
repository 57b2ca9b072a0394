import type { DocumentTag, DocumentTags } from "./document-tags.ts";

/** A tag that stands for words. `required` names the official templates that make no sense without it. */
export function text(label: string, required: readonly string[] = []): DocumentTag {
  return { label, kind: "text", required };
}

/** A tag that only switches a part of the template on or off. */
export function flag(label: string): DocumentTag {
  return { label, kind: "flag", required: [] };
}

/** A tag that repeats a part of the template; `children` are usable inside it. */
export function list(
  label: string,
  children: DocumentTags,
  required: readonly string[] = [],
): DocumentTag {
  return { label, kind: "list", required, children };
}
