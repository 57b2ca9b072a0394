import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utf16be, type BagCase } from "./bag-case.ts";

const declared = (declaration: string | Buffer, code: string, name: string): BagCase => {
  return { name, verdict: "invalid", code, bag: { declaration } };
};
const ENCODING = "Tag-File-Character-Encoding: UTF-8\n";

export const malformedBags: BagCase[] = [
  declared(`\uFEFFBagIt-Version: 1.0\n${ENCODING}`, "declaration-bom", "a BOM in bagit.txt"),
  declared(`BagIt-Version: .97\n${ENCODING}`, "version-syntax", "version .97"),
  declared(`BagIt-Version: 9.7\n${ENCODING}`, "version-unsupported", "an unknown version"),
  declared(ENCODING, "version-missing", "no version line"),
  declared("BagIt-Version: 1.0\n", "encoding-missing", "no encoding line"),
  declared(
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: KLINGON\n",
    "encoding-unknown",
    "an unknown encoding",
  ),
  declared(
    `BagIt-Version : 1.0\n${ENCODING}`,
    "declaration-whitespace",
    "whitespace before the colon in 1.0",
  ),
  declared(
    `BagIt-Version:  1.0\n${ENCODING}`,
    "declaration-whitespace",
    "two spaces after the colon in 1.0",
  ),
  declared(
    "BagIt-Version: 1.0\nTag-File-Character-Encoding : UTF-8\n",
    "declaration-whitespace",
    "whitespace before the second colon",
  ),
  declared(
    `BagIt-Version: 1.0\n${ENCODING}More: x\n`,
    "declaration-extra-lines",
    "a third line in bagit.txt",
  ),
  declared(
    Buffer.from([0x42, 0xff, 0xfe]),
    "declaration-not-utf8",
    "a bagit.txt that is not UTF-8",
  ),
  {
    name: "no bagit.txt",
    verdict: "invalid",
    code: "declaration-missing",
    bag: {
      after: (root) => {
        rmSync(join(root, "bagit.txt"));
      },
    },
  },
  {
    name: "an empty folder",
    verdict: "invalid",
    code: "declaration-missing",
    bag: {
      after: (root) => {
        rmSync(root, { recursive: true });
        mkdirSync(root);
      },
    },
  },
  {
    name: "no data folder",
    verdict: "invalid",
    code: "data-missing",
    bag: {
      after: (root) => {
        rmSync(join(root, "data"), { recursive: true });
      },
    },
  },
  {
    name: "data as a file",
    verdict: "invalid",
    code: "data-missing",
    bag: {
      payload: {},
      after: (root) => {
        rmSync(join(root, "data"), { recursive: true });
        writeFileSync(join(root, "data"), "x");
      },
    },
  },
  {
    name: "no manifest",
    verdict: "invalid",
    code: "no-manifest",
    bag: { algorithms: [], tagAlgorithms: ["sha256"] },
  },
  {
    name: "only an unknown algorithm",
    verdict: "invalid",
    code: "no-known-manifest",
    bag: { algorithms: ["sm3"], tagAlgorithms: ["sha256"] },
  },
  {
    name: "a manifest that isn't in the declared encoding",
    verdict: "invalid",
    code: "tag-file-encoding",
    bag: { encode: (text) => Buffer.from(`${text}\u00ff`, "latin1") },
  },
  { name: "UTF-16 tag files declared as UTF-8", verdict: "invalid", bag: { encode: utf16be } },
  {
    name: "a line that is no entry",
    verdict: "invalid",
    code: "manifest-line",
    bag: { manifest: (text) => `${text}# comment\n` },
  },
  {
    name: "a checksum of the wrong length",
    verdict: "invalid",
    code: "checksum-syntax",
    bag: { manifest: (text) => text.replace(/^./, "") },
  },
];
