import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Hex } from "#service/core/hashing.ts";
import { fillParts } from "#service/modules/templates/fill-template.ts";
import { joinDocx } from "#service/modules/templates/join/join-docx.ts";
import { packDocx } from "#service/modules/templates/normalise-docx.ts";
import { replaceFonts } from "#service/modules/templates/replace-fonts.ts";
import { samplePapers } from "./sample-papers.ts";

// Run by itself, bundled, on Node and on Electron: prints the digest of every paper as JSON.

const recordedAt = "2026-11-22T00:30:00+08:00";

async function digests(templatesDir: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const { name, data } of samplePapers()) {
    const template = readFileSync(join(templatesDir, `${name}.docx`));
    const parts = fillParts(template, data);
    const paper = packDocx(parts, recordedAt);
    const other = packDocx(replaceFonts(parts, { 仿宋_GB2312: "仿宋" }), recordedAt);
    const joined = await joinDocx([paper, paper], recordedAt, new AbortController().signal);
    found[name] = [paper, other, joined].map(sha256Hex).join(" ");
  }
  return found;
}

process.stdout.write(JSON.stringify(await digests(process.argv[2] ?? "")));
