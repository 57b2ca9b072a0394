import { execFileSync } from "node:child_process";
import { renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { draft, listing, also, one, type BagCase } from "./bag-case.ts";
import { edit, hashOf, write } from "./bag-fixture.ts";

export const brokenBags: BagCase[] = [
  {
    name: "a payload file changed",
    verdict: "invalid",
    code: "checksum-mismatch",
    bag: {
      ...one("data/a"),
      after: (root) => {
        write(root, "data/a", "y");
      },
    },
  },
  {
    name: "one wrong sha512 beside a right sha256",
    verdict: "invalid",
    code: "checksum-mismatch",
    bag: {
      manifest: (text, algorithm) =>
        algorithm === "sha512" ? text.replace(/^\w{128}/, "0".repeat(128)) : text,
    },
  },
  {
    name: "only a tag checksum wrong",
    verdict: "invalid",
    code: "tag-checksum-mismatch",
    bag: {
      after: (root) => {
        edit(root, "bag-info.txt", (bytes) => `${bytes.toString()}More: x\n`);
      },
    },
  },
  {
    name: "a missing payload file",
    verdict: "invalid",
    code: "missing-file",
    bag: {
      ...one("data/a"),
      after: (root) => {
        rmSync(join(root, "data/a"));
      },
    },
  },
  {
    name: "a missing tag file",
    verdict: "invalid",
    code: "missing-tag-file",
    bag: {
      tags: { "目录.html": "x" },
      after: (root) => {
        rmSync(join(root, "目录.html"));
      },
    },
  },
  {
    name: "an extra payload file",
    verdict: "invalid",
    code: "unlisted-payload",
    bag: {
      after: (root) => {
        write(root, "data/extra", "x");
      },
    },
  },
  {
    name: "a payload file renamed by case only",
    verdict: "invalid",
    code: "missing-file",
    bag: {
      ...one("data/a"),
      after: (root) => {
        renameSync(join(root, "data/a"), join(root, "data/A"));
      },
    },
  },
  {
    name: "the same entry twice in 1.0",
    verdict: "invalid",
    code: "duplicate-entry",
    bag: { ...one("data/a"), manifest: (text) => text + text },
  },
  {
    name: "one file listed literally and escaped in 1.0",
    verdict: "invalid",
    code: "duplicate-entry",
    bag: { ...one("data/a%b"), manifest: (text) => text + text.replace("%", "%25") },
  },
  {
    name: "two checksums for one file",
    verdict: "invalid",
    code: "duplicate-conflict",
    bag: { ...also(listing("data/a", "y")), ...one("data/a") },
  },
  {
    name: "NFC and NFD listed with different checksums, one on disk",
    verdict: "invalid",
    code: "checksum-mismatch",
    bag: {
      ...draft,
      payload: { "data/N\u00FA": "x", "data/Nu\u0301": "y" },
      after: (root) => {
        rmSync(join(root, "data/Nu\u0301"));
      },
    },
  },
  {
    name: "a file missing from one of two manifests in 1.0",
    verdict: "invalid",
    code: "not-in-every-manifest",
    bag: {
      manifest: (text, algorithm) =>
        algorithm === "sha256" ? text.slice(text.indexOf("\n") + 1) : text,
    },
  },
  {
    name: "a manifest that lists a tag file",
    verdict: "invalid",
    code: "path-outside-data",
    bag: also(listing("bag-info.txt")),
  },
  {
    name: "a tag manifest that lists payload in 1.0",
    verdict: "invalid",
    code: "tagmanifest-scope",
    bag: {
      ...one("data/a"),
      tagManifest: (text, algorithm) => `${text}${hashOf(algorithm, "x")}  data/a\n`,
    },
  },
  {
    name: "a wrong Payload-Oxum byte count",
    verdict: "invalid",
    code: "oxum-mismatch",
    bag: { ...one("data/a"), info: "Payload-Oxum: 2.1\n" },
  },
  {
    name: "a wrong Payload-Oxum file count in 0.97",
    verdict: "invalid",
    code: "oxum-mismatch",
    bag: { ...draft, ...one("data/a"), info: "Payload-Oxum: 1.2\n" },
  },
  {
    name: "a Payload-Oxum that is no oxum in 1.0",
    verdict: "invalid",
    code: "oxum-syntax",
    bag: { info: "Payload-Oxum: many\n" },
  },
  {
    name: "Payload-Oxum twice in 1.0",
    verdict: "invalid",
    code: "repeated-oxum",
    bag: { ...one("data/a"), info: "Payload-Oxum: 1.1\nPayload-Oxum: 1.1\n" },
  },
  {
    name: "whitespace before a colon in 1.0's bag-info",
    verdict: "invalid",
    code: "bag-info-whitespace",
    bag: { info: "Contact-Name : a\n" },
  },
  {
    name: "no whitespace after a colon in 1.0's bag-info",
    verdict: "invalid",
    code: "bag-info-whitespace",
    bag: { info: "Contact-Name:a\n" },
  },
  {
    name: "a line without a colon in 1.0's bag-info",
    verdict: "invalid",
    code: "bag-info-line",
    bag: { info: "no colon\n" },
  },
  {
    name: "a holey bag with a file still to fetch",
    verdict: "invalid",
    code: "fetch-incomplete",
    bag: {
      ...one("data/a"),
      fetch: "http://example.org/a 1 data/a\n",
      after: (root) => {
        rmSync(join(root, "data/a"));
      },
    },
  },
  {
    name: "a fetch entry no manifest lists in 1.0",
    verdict: "invalid",
    code: "fetch-not-listed",
    bag: { fetch: "http://example.org/a 1 data/nowhere\n" },
  },
  {
    name: "a fetch entry outside data in 1.0",
    verdict: "invalid",
    code: "path-outside-data",
    bag: { fetch: "http://example.org/a 1 a\n" },
  },
  {
    name: "a broken fetch line in 1.0",
    verdict: "invalid",
    code: "fetch-line",
    bag: { fetch: "http://example.org/a\n" },
  },
  {
    name: "a symbolic link to a file",
    verdict: "invalid",
    code: "symbolic-link",
    bag: {
      ...one("data/a"),
      after: (root) => {
        symlinkSync("a", join(root, "data/b"));
      },
    },
  },
  {
    name: "a listed file that is a link to the same bytes",
    verdict: "invalid",
    code: "symbolic-link",
    bag: {
      payload: { "data/a": "x", "data/b": "x" },
      after: (root) => {
        rmSync(join(root, "data/b"));
        symlinkSync("a", join(root, "data/b"));
      },
    },
  },
  {
    name: "a symbolic link to a folder",
    verdict: "invalid",
    code: "symbolic-link",
    bag: {
      after: (root) => {
        symlinkSync("/etc", join(root, "etc"));
      },
    },
  },
  {
    name: "data as a link",
    verdict: "invalid",
    code: "symbolic-link",
    bag: {
      after: (root) => {
        renameSync(join(root, "data"), `${root}-moved`);
        symlinkSync(`${root}-moved`, join(root, "data"));
      },
    },
  },
  {
    name: "a named pipe",
    verdict: "invalid",
    code: "special-file",
    bag: {
      after: (root) => {
        execFileSync("mkfifo", [join(root, "data/pipe")]);
      },
    },
  },
  {
    name: "a name that is not UTF-8",
    verdict: "invalid",
    code: "unreadable-name",
    bag: {
      after: (root) => {
        writeFileSync(
          Buffer.concat([Buffer.from(`${root}/data/`), Buffer.from([0xb5, 0xb3])]),
          "x",
        );
      },
    },
  },
];
