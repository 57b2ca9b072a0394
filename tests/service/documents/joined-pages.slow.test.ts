import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { recordTypeOf } from "#shared/record-types.ts";
import { fillParts } from "#service/modules/templates/fill-template.ts";
import { joinDocx } from "#service/modules/templates/join/join-docx.ts";
import { packDocx } from "#service/modules/templates/normalise-docx.ts";
import { samplePapers } from "../../support/sample-papers.ts";
import { temporaryFolder, templatesFolder } from "../../support/service-ledger.ts";

const recordedAt = "2026-11-22T10:30:00+08:00";
// There is one branch: its papers are made one at a time and never joined.
const ofTheBranch = new Set(recordTypeOf("branch").documents);
const papers = samplePapers().filter(({ name }) => !ofTheBranch.has(name));
let folder: string;

beforeAll(async () => {
  folder = temporaryFolder();
  const templates = await templatesFolder();
  for (const { name, data } of papers) {
    const template = readFileSync(join(templates, `${name}.docx`));
    const paper = packDocx(fillParts(template, data), recordedAt);
    const still = new AbortController().signal;
    writeFileSync(join(folder, `${name}.docx`), paper);
    writeFileSync(
      join(folder, `${name}-joined.docx`),
      await joinDocx([paper, paper, paper], recordedAt, still),
    );
  }
  const files = papers.flatMap(({ name }) => [`${name}.docx`, `${name}-joined.docx`]);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const options = ["--headless", "--convert-to", "pdf", "--outdir", folder, profile];
  const paths = files.map((file) => join(folder, file));
  execFileSync("soffice", [...options, ...paths], { stdio: "ignore" });
}, 180_000);

function pages(name: string): readonly string[] {
  const pdf = join(folder, `${name}.pdf`);
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}

describe("papers of every template joined to one file", () => {
  test.each(papers.map(({ name }) => name))("%s prints the same pages three times", (name) => {
    const single = pages(name);
    expect(single.length).toBeGreaterThan(0);
    expect(pages(`${name}-joined`)).toEqual([...single, ...single, ...single]);
  });
});
