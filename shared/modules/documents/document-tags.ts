/** What one tag of a template stands for. Lists hold records, flags only switch a part on or off. */
export interface DocumentTag {
  readonly label: string;
  readonly kind: "text" | "flag" | "list";
  /** Names of the official templates (and copies of them) that make no sense without this tag. */
  readonly required: readonly string[];
  /** Tags inside a list; tags of the levels above stay usable there. */
  readonly children?: DocumentTags;
}

/** Tag name as typed in the template → what it stands for. */
export interface DocumentTags {
  readonly [name: string]: DocumentTag;
}

/** What a template is filled with: text, flags and lists of the same. */
export interface DocumentData {
  readonly [name: string]: string | boolean | readonly DocumentData[];
}
