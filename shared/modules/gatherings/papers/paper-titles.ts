import { titleLines } from "../document-wording.ts";
import { kindPapers } from "./kind-papers.ts";
import type { PaperPart, PaperSource } from "./paper-source.ts";

const lineCapacity = 20;

/** 主题党日暨支部党员大会; three and more are listed. */
export function kindNames(parts: readonly PaperPart[]): string {
  const names = [...new Set(parts.map(({ kind }) => kindPapers[kind].name))];
  return names.join(names.length === 2 ? "暨" : "、");
}

/** Width in Hanzi: figures and Latin letters take half of one. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
}

/** Pieces as lines of at most 20 Hanzi; a piece is never cut. */
function fillLines(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + widthOf(piece) <= lineCapacity)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

/** A title in lines that end where a sense ends: after a unit, before 暨, after 、. */
export function paperTitleLines(title: string): string[] {
  if (widthOf(title) <= lineCapacity) return [title];
  const pieces = title.split(/(?=暨)|(?<=、)/);
  return pieces.length > 1 ? fillLines(pieces) : titleLines(title);
}

/** Title of what a paper is about: the gathering's, or its part's. */
export function subjectTitle({ values, printed, all }: PaperSource): string {
  const whole = values.title?.trim() ?? "";
  const [only] = printed;
  if (all.length === 1 || printed.length !== 1 || !only) return whole;
  const own = only.part.title?.trim() ?? "";
  return own === "" ? `${whole}（${only.title}）` : own;
}
