/** What a sentence may name, as the clerk types it between braces. */
export const sentenceNames = [
  "应到",
  "实到",
  "须到",
  "须赞成",
  "发出",
  "收回",
  "有效",
  "赞成",
  "不赞成",
  "弃权",
  "书面",
  "书面赞成",
  "书面不赞成",
  "书面弃权",
  "赞成合计",
  "不赞成合计",
  "弃权合计",
] as const;

export type SentenceName = (typeof sentenceNames)[number];

/** The numbers of one vote by the names sentences know; null where none was entered. */
export type SentenceNumbers = Readonly<Record<SentenceName, number | null>>;

const placeholder = /\{([^{}]*)\}/g;
/** As wide as a number, so that it can be written in by hand. */
const gap = "　　";

function isKnown(name: string): name is SentenceName {
  return (sentenceNames as readonly string[]).includes(name);
}

/** A sentence with its numbers filled in. What is not known stays as it was typed, in plain sight. */
export function verdictSentence(sentence: string, numbers: SentenceNumbers): string {
  return sentence.replace(placeholder, (typed, name: string) =>
    isKnown(name) ? String(numbers[name] ?? gap) : typed,
  );
}

/** What a sentence puts between braces and nobody knows; a brace without its other half too. */
export function unknownPlaceholders(sentence: string): readonly string[] {
  const named = [...sentence.matchAll(placeholder)].flatMap(([typed, name = ""]) =>
    isKnown(name) ? [] : [typed],
  );
  const loose = sentence.replace(placeholder, "").match(/[{}]/g) ?? [];
  return [...new Set([...named, ...loose])];
}
