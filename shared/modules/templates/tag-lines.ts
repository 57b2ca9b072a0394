import type { DocumentTag, DocumentTags } from "../documents/document-tags.ts";

/** A line of 标签说明. */
export interface TagLine {
  readonly name: string;
  /** As it is typed in Word. */
  readonly written: string;
  readonly label: string;
  readonly kind: DocumentTag["kind"];
  /** The lists it stands in, outermost first, as they are typed; blank where it may stand anywhere. */
  readonly inside: string;
  readonly isRequired: boolean;
}

function writtenOf(name: string, { kind }: DocumentTag): string {
  return kind === "text" ? `{${name}}` : `{#${name}}…{/${name}}`;
}

function linesIn(tags: DocumentTags, templateName: string, inside: string): TagLine[] {
  return Object.entries(tags).flatMap(([name, tag]) => {
    const { label, kind, required, children = {} } = tag;
    const written = writtenOf(name, tag);
    const isRequired = required.includes(templateName);
    const below = inside === "" ? `{#${name}}` : `${inside} {#${name}}`;
    return [
      { name, written, label, kind, inside, isRequired },
      ...linesIn(children, templateName, below),
    ];
  });
}

/** Every tag a template may hold, those of a list below it. */
export function tagLines(tags: DocumentTags, templateName: string): readonly TagLine[] {
  return linesIn(tags, templateName, "");
}
