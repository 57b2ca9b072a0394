import { splitTagLines } from "./tag-text.ts";

export interface BagInfoText {
  /** Order and repeats kept; continuation lines joined by a line feed. */
  readonly elements: readonly (readonly [label: string, value: string])[];
  /** 1-based numbers of lines version 1.0 forbids but the meaning of which is clear. */
  readonly oddLines: readonly number[];
  /** 1-based numbers of lines that are no element at all. */
  readonly badLines: readonly number[];
  readonly ended: boolean;
}

/** Reads `Label: value` lines (RFC 8493 §2.2.2), with the loose separators older drafts allowed. */
export function readBagInfoText(text: string): BagInfoText {
  const elements: [string, string][] = [];
  const oddLines: number[] = [];
  const badLines: number[] = [];
  const split = splitTagLines(text);
  for (const [index, line] of split.lines.entries()) {
    const last = elements.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last[1] += `\n${line.trim()}`;
      continue;
    }
    const match = /^[ \t]*([^:]*?)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line);
    if (match === null || match[1] === "") badLines.push(index + 1);
    else {
      elements.push([match[1] ?? "", match[2] ?? ""]);
      if (!/^[^\s:](?:[^:]*[^\s:])?:(?:[ \t]|$)/.test(line)) oddLines.push(index + 1);
    }
  }
  return { elements, oddLines, badLines, ended: split.ended };
}

/** Text of bag-info.txt; further lines of a value become continuation lines. */
export function formatBagInfo(elements: readonly (readonly [string, string])[]): string {
  return elements.map(([label, value]) => `${label}: ${foldValue(value)}\n`).join("");
}

function foldValue(value: string): string {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n  ");
}
