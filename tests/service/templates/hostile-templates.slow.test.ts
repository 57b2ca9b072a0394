import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import type { TemplateFinding } from "#shared/modules/templates/template-finding.ts";
import { repoRoot } from "../../../build/support/paths.ts";
import { editDocx, withParts } from "../../support/edit-docx.ts";
import { templatesFolder, temporaryFolder } from "../../support/service-ledger.ts";

/** The heap of the process that checks; what needs more of it dies instead of answering. */
const heapMb = 300;
const grownMostMb = 300;
const script = join(repoRoot, "tests", "support", "check-hostile-template.ts");
const folder = temporaryFolder();
const mega = 1 << 20;
const body = "word/document.xml";

const into = (xml: string) => (official: Uint8Array) =>
  editDocx(official, (text) => text.replace("<w:sectPr", `${xml}<w:sectPr`));

interface Hostile {
  readonly make: (official: Uint8Array) => Uint8Array;
  readonly says: RegExp;
}

const hostile: Readonly<Record<string, Hostile>> = {
  "a part that unpacks to 300 MB": {
    make: (official) => withParts(official, { "word/a.xml": new Uint8Array(300 * mega).fill(32) }),
    says: /展开后过大/,
  },
  "400,000 paragraphs in 19 MB": {
    make: into(`<w:p><w:r><w:t>甲</w:t></w:r></w:p>`.repeat(400_000)),
    says: /展开后过大/,
  },
  "400,000 empty paragraphs in 2.4 MB": { make: into("<w:p/>".repeat(400_000)), says: /内容过多/ },
  "60,000 elements in each other": {
    make: into("<w:sdt>".repeat(60_000) + "</w:sdt>".repeat(60_000)),
    says: /结构过深/,
  },
  "an element of 300,000 attributes": {
    make: into(`<w:p ${Array.from({ length: 300_000 }, (_, at) => `a${at}=""`).join(" ")}/>`),
    says: /内容过多/,
  },
  "a million braces": {
    make: into(`<w:p><w:r><w:t>${"{".repeat(1_000_000)}</w:t></w:r></w:p>`),
    says: /标签或花括号多于/,
  },
  "comments that never end": {
    make: (official) => withParts(official, { [body]: `<w:document>${"<!-- >".repeat(700_000)}` }),
    says: /已损坏/,
  },
  "a DOCTYPE with entities that grow": {
    make: (official) =>
      withParts(official, {
        "word/a.xml": '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a/>',
      }),
    says: /DOCTYPE/,
  },
  "half a file": { make: (official) => official.slice(0, official.length / 2), says: /不完整/ },
  "an old .doc by another name": {
    make: () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(8_192)]),
    says: /旧版 \.doc/,
  },
  "a macro": {
    make: (official) => withParts(official, { "word/vbaProject.bin": "x" }),
    says: /有宏/,
  },
  "an external relation": {
    make: (official) =>
      editDocx(
        official,
        (xml) =>
          xml.replace(
            "</Relationships>",
            '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.com/a.png" TargetMode="External"/></Relationships>',
          ),
        "word/_rels/document.xml.rels",
      ),
    says: /文件以外的内容/,
  },
  "5,000 parts": {
    make: () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`x${at}`, new Uint8Array()])),
      ),
    says: /展开后过大/,
  },
};

test.each(Object.entries(hostile))(
  "%s is refused in Chinese within its memory",
  async (_, { make, says }) => {
    const sound = join(await templatesFolder(), "gathering-minutes.docx");
    const path = join(folder, "来件.docx");
    writeFileSync(path, make(readFileSync(sound)));
    const args = [`--max-old-space-size=${heapMb}`, script, path, sound];
    const checked = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as {
      readonly findings: readonly TemplateFinding[];
      readonly tookMs: number;
      readonly grownMb: number;
    };
    expect(checked.findings.some(({ level }) => level === "error")).toBe(true);
    expect(checked.findings.map(({ message }) => message).join()).toMatch(says);
    expect(checked.grownMb).toBeLessThan(grownMostMb);
  },
);
