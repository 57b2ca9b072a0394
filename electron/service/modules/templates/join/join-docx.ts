import { setImmediate as turn } from "node:timers/promises";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { AppError } from "#shared/kernel/app-error.ts";
import { packDocx } from "../normalise-docx.ts";
import { bodyPart } from "../template-parts.ts";
import { FreshIds } from "./fresh-ids.ts";
import { JoinedParts } from "./joined-parts.ts";
import { beginsAnew, closed, readPaperBody, type PaperBody } from "./paper-body.ts";
import { Numbering } from "./restart-numbering.ts";

const numberingPart = "word/numbering.xml";
const ownNotes = /<w:(?:footnoteReference|endnoteReference|commentReference|altChunk)\b/;

function textOf(parts: Record<string, Uint8Array>, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

function refuseNotes(xml: string): void {
  if (ownNotes.test(xml))
    throw new AppError("not-joinable", "模板里用了脚注、尾注或批注，不能合成一个文件。", {
      hint: "各份文稿已分别生成，可分别打印；或把模板里的脚注改写到正文中再试。",
    });
}

/**
 * Papers of one template as one file: each begins on a new page, counts its pages and lists from 1 and
 * keeps its own headers and footers. Throws AppError `not-joinable` for papers with notes; the signal's
 * reason where it is aborted.
 */
export async function joinDocx(
  papers: readonly Uint8Array[],
  recordedAt: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const opened = papers.map((bytes) => unzipSync(bytes));
  const [first] = opened;
  if (!first) throw new Error("nothing to join");
  const joined = new JoinedParts(first);
  const numbering = new Numbering(textOf(first, numberingPart));
  const ids = new FreshIds();
  const bodies: PaperBody[] = [];
  for (const [at, parts] of opened.entries()) {
    if (at % 20 === 0) await turn();
    signal.throwIfAborted();
    const own = textOf(parts, bodyPart);
    refuseNotes(own);
    const xml = ids.renew(at === 0 ? own : joined.lead(numbering.restart(own), parts), at);
    bodies.push(beginsAnew(readPaperBody(xml)));
  }
  const last = bodies.at(-1);
  const blocks = bodies.map((body) => (body === last ? body.blocks + body.section : closed(body)));
  const text = `${bodies[0]?.head ?? ""}${blocks.join("")}</w:body></w:document>`;
  const parts = joined.finish();
  parts[bodyPart] = strToU8(text);
  if (first[numberingPart]) parts[numberingPart] = strToU8(numbering.xml);
  return packDocx(parts, recordedAt);
}
