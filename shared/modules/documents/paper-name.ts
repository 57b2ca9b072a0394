/** What a paper's file name may tell. */
export interface PaperNameFacts {
  /** The template's label. */
  readonly kind: string;
  /** The record's day, `YYYY-MM-DD`; null where it has none. */
  readonly day: string | null;
  readonly title: string;
  readonly archiveYear: number;
  /** 1-based place in a batch. */
  readonly number: number;
}

const words: Readonly<Record<string, (facts: PaperNameFacts) => string>> = {
  种类: ({ kind }) => kind,
  日期: ({ day }) => day?.replaceAll("-", "") ?? "",
  标题: ({ title }) => title,
  年度: ({ archiveYear }) => String(archiveYear),
  序号: ({ number }) => String(number).padStart(3, "0"),
};

/** The tags of a naming pattern, in the order they are offered. */
export const paperNameTags = Object.keys(words);

/** What it is, its day, its name. */
export const usualPaperName = "{种类}-{日期}-{标题}";

const tag = /\{([^{}]*)\}/g;

/** Tags of a pattern that stand for nothing. */
export function strayNameTags(pattern: string): readonly string[] {
  const found = [...pattern.matchAll(tag)].map(([, name]) => name ?? "");
  return found.filter((name) => !paperNameTags.includes(name.trim()));
}

/** The file name, without its ending, that a pattern gives; what is not known leaves no dash behind. */
export function paperName(pattern: string, facts: PaperNameFacts): string {
  return pattern
    .replace(tag, (_, name: string) => words[name.trim()]?.(facts) ?? "")
    .replace(/-{2,}/g, "-")
    .replace(/^-|-$/g, "");
}
