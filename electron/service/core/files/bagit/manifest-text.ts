import { splitTagLines } from "./tag-text.ts";

/** One line of a manifest: `path` as written, without an md5sum star. */
export interface ManifestLine {
  readonly checksum: string;
  readonly path: string;
  readonly starred: boolean;
}

export interface ManifestText {
  readonly lines: readonly ManifestLine[];
  /** 1-based numbers of lines that are not `checksum path`. */
  readonly badLines: readonly number[];
  readonly blankLines: number;
  readonly ended: boolean;
}

/** Splits the text of a payload or tag manifest (RFC 8493 §2.1.3, §2.2.1). */
export function readManifestText(text: string): ManifestText {
  const lines: ManifestLine[] = [];
  const badLines: number[] = [];
  let blankLines = 0;
  const split = splitTagLines(text);
  for (const [index, line] of split.lines.entries()) {
    const match = /^([0-9A-Za-z]+)[ \t]+(\*?)(.+)$/.exec(line);
    if (match !== null) {
      lines.push({ checksum: match[1] ?? "", path: match[3] ?? "", starred: match[2] === "*" });
    } else if (line.trim() === "") blankLines += 1;
    else badLines.push(index + 1);
  }
  return { lines, badLines, blankLines, ended: split.ended };
}

/** Text of a manifest: two spaces as `sha256sum -c` expects them, entries sorted by path. */
export function formatManifest(entries: ReadonlyMap<string, string>): string {
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, checksum]) => `${checksum}  ${path}\n`)
    .join("");
}
