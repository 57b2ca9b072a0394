import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { unended, draft, listing, also, one, type BagCase } from "./bag-case.ts";
import { write } from "./bag-fixture.ts";

export const warningBags: BagCase[] = [
  {
    name: "the same entry twice in 0.97",
    verdict: "warning",
    code: "duplicate-entry",
    bag: { ...also(listing("data/a")), ...one("data/a") },
  },
  {
    name: "md5sum's star",
    verdict: "warning",
    code: "starred-path",
    bag: { ...draft, manifest: (text) => text.replaceAll("  ", " *") },
  },
  {
    name: "HELLO and hello",
    verdict: "warning",
    code: "name-collision",
    bag: { payload: { "data/HELLO": "x", "data/hello": "x" } },
  },
  {
    name: "HELLO and hello listed, one left on disk",
    verdict: "warning",
    code: "name-collision",
    bag: {
      ...draft,
      payload: { "data/HELLO": "x", "data/hello": "x" },
      after: (root) => {
        rmSync(join(root, "data/hello"));
      },
    },
  },
  {
    name: "folders A and a",
    verdict: "warning",
    code: "name-collision",
    bag: { payload: { "data/A/1": "x", "data/a/2": "y" } },
  },
  {
    name: "NFC and NFD twins",
    verdict: "warning",
    code: "name-collision",
    bag: { payload: { "data/N\u00FA": "x", "data/Nu\u0301": "x" } },
  },
  {
    name: "NFC and NFD listed, one left on disk",
    verdict: "warning",
    code: "name-normalization",
    bag: {
      ...draft,
      payload: { "data/N\u00FA": "x", "data/Nu\u0301": "x" },
      after: (root) => {
        rmSync(join(root, "data/Nu\u0301"));
      },
    },
  },
  {
    name: "a listed NFC name that is NFD on disk",
    verdict: "warning",
    code: "name-normalization",
    bag: {
      ...one("data/N\u00FA"),
      after: (root) => {
        renameSync(join(root, "data/N\u00FA"), join(root, "data/Nu\u0301"));
      },
    },
  },
  {
    name: "listed .DS_Store and Thumbs.db",
    verdict: "warning",
    code: "system-file",
    bag: { payload: { "data/.DS_Store": "x", "data/Thumbs.db": "y" } },
  },
  {
    name: "a Thumbs.db that Explorer added, with Payload-Oxum",
    verdict: "warning",
    code: "system-file",
    bag: {
      ...one("data/a"),
      info: "Payload-Oxum: 1.1\n",
      after: (root) => {
        write(root, "data/Thumbs.db", "z");
      },
    },
  },
  {
    name: "a listed .DS_Store that is gone",
    verdict: "warning",
    code: "system-file-missing",
    bag: {
      payload: { "data/.DS_Store": "x", "data/a": "y" },
      after: (root) => {
        rmSync(join(root, "data/.DS_Store"));
      },
    },
  },
  {
    name: "a Windows device name",
    verdict: "warning",
    code: "windows-unsafe-name",
    bag: one("data/con.txt"),
  },
  {
    name: "a name ending with a dot",
    verdict: "warning",
    code: "windows-unsafe-name",
    bag: one("data/trail."),
  },
  {
    name: "an LF in a name, escaped",
    verdict: "warning",
    code: "windows-unsafe-name",
    bag: { payload: { "data/a\nb": "x" }, manifest: (text) => text.replace("a\nb", "a%0Ab") },
  },
  {
    name: "a CR in a name, escaped in lower case",
    verdict: "warning",
    code: "windows-unsafe-name",
    bag: { payload: { "data/a\rb": "x" }, manifest: (text) => text.replace("a\rb", "a%0db") },
  },
  {
    name: "an unlisted tag file",
    verdict: "warning",
    code: "unlisted-tag-file",
    bag: {
      after: (root) => {
        write(root, "autorun.inf", "x");
      },
    },
  },
  {
    name: "no tag manifests in 1.0",
    verdict: "warning",
    code: "tagmanifest-missing",
    bag: { tagAlgorithms: [] },
  },
  {
    name: "tag manifests that differ",
    verdict: "warning",
    code: "tagmanifests-differ",
    bag: {
      tagManifest: (text, algorithm) =>
        algorithm === "sha256" ? text.slice(text.indexOf("\n") + 1) : text,
    },
  },
  {
    name: "an unknown algorithm beside a known one",
    verdict: "warning",
    code: "algorithm-unknown",
    bag: { algorithms: ["sha256", "sm3"], tagAlgorithms: ["sha256"] },
  },
  {
    name: "whitespace before the colon in 0.97",
    verdict: "warning",
    code: "declaration-whitespace",
    bag: { ...draft, declaration: "BagIt-Version : 0.97\nTag-File-Character-Encoding : UTF-8\n" },
  },
  {
    name: "repeated Bagging-Date in 1.0",
    verdict: "warning",
    code: "repeated-label",
    bag: { info: "Bagging-Date: 2026-01-01\nbagging-date: 2026-01-02\n" },
  },
  {
    name: "repeated Bag-Count in 1.0",
    verdict: "warning",
    code: "repeated-label",
    bag: { info: "Bag-Count: 1 of 2\nBag-Count: 2 of 2\n" },
  },
  {
    name: "a checksum of mixed case",
    verdict: "warning",
    code: "checksum-mixed-case",
    bag: { manifest: (text) => text.replace(/[a-f]/, (letter) => letter.toUpperCase()) },
  },
  {
    name: "a tag manifest without a last newline in 1.0",
    verdict: "warning",
    code: "no-final-newline",
    bag: { tagManifest: unended },
  },
  {
    name: "a BOM in a manifest",
    verdict: "warning",
    code: "tag-file-bom",
    bag: { manifest: (text) => `\uFEFF${text}` },
  },
  {
    name: "a line without a colon in 0.97's bag-info",
    verdict: "warning",
    code: "bag-info-line",
    bag: { ...draft, info: "no colon\n" },
  },
  {
    name: "an odd path form",
    verdict: "warning",
    code: "path-form",
    bag: { manifest: (text) => text.replaceAll("data/", "data//") },
  },
  {
    name: "a 0.97 fetch entry no manifest lists",
    verdict: "warning",
    code: "fetch-not-listed",
    bag: {
      version: "0.97",
      algorithms: ["md5", "sha1"],
      payload: { "data/a": "x", "data/b": "y" },
      manifest: (text, algorithm) =>
        algorithm === "md5" ? text : `${text.split("\n")[0] ?? ""}\n`,
      fetch: "http://example.org/b - data/b\n",
    },
  },
];
