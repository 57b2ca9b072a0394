import { appendFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackagePaper, PackageRecord } from "#shared/modules/archive/package-format.ts";
import { forgeJson, resealBag } from "./reseal-bag.ts";

interface RecordsFile {
  readonly records: PackageRecord[];
}
interface PapersFile {
  readonly papers: PackagePaper[];
}

const papers = "数据/文稿登记.json";
const people = "数据/person.json";
/** What a package may be made into: what it is, the code of the refusal, how it is done. */
export const forgeries: readonly (readonly [
  name: string,
  code: string,
  forge: (root: string) => void,
])[] = [
  [
    "a byte more in a paper",
    "package-damaged",
    (root) => {
      const paper = readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" }).find(
        (name) => name.endsWith(".docx"),
      )!;
      appendFileSync(join(root, "data", paper), "x");
    },
  ],
  [
    "a link in place of a file",
    "package-damaged",
    (root) => {
      rmSync(join(root, "data", people));
      symlinkSync("/etc/passwd", join(root, "data", people));
    },
  ],
  [
    "a paper that lies outside",
    "package-unreadable",
    (root) =>
      forgeJson<PapersFile>(root, papers, (file) => ({
        papers: file.papers.map((one) => ({ ...one, path: "../../../../etc/passwd" })),
      })),
  ],
  [
    "a program in place of a paper",
    "package-unreadable",
    (root) =>
      forgeJson<PapersFile>(root, papers, (file) => ({
        papers: file.papers.map((one) => ({ ...one, fileName: "会议记录.exe" })),
      })),
  ],
  [
    "a paper that is another file",
    "package-unreadable",
    (root) =>
      forgeJson<PapersFile>(root, papers, (file) => ({
        papers: file.papers.map((one) => ({ ...one, path: "归档文件目录.xlsx" })),
      })),
  ],
  ["data that is no JSON", "package-unreadable", (root) => forgeJson(root, people, () => "{")],
  [
    "data of seventy megabytes",
    "package-unreadable",
    (root) => forgeJson(root, people, () => " ".repeat(70 * 1_048_576)),
  ],
  [
    "lists in lists in lists",
    "package-unreadable",
    (root) => forgeJson(root, people, () => "[".repeat(200_000) + "]".repeat(200_000)),
  ],
  [
    "a number for a name",
    "package-unreadable",
    (root) =>
      forgeJson<RecordsFile>(root, people, (file) => ({
        ...file,
        records: file.records.map((one) => ({ ...one, values: { ...one.values, name: 7 } })),
      })),
  ],
  [
    "a field nobody knows",
    "package-unreadable",
    (root) =>
      forgeJson<RecordsFile>(root, people, (file) => ({
        ...file,
        records: file.records.map((one) => ({ ...one, values: { ...one.values, isAdmin: 1 } })),
      })),
  ],
  [
    "a person without a name",
    "package-unreadable",
    (root) =>
      forgeJson<RecordsFile>(root, people, (file) => ({
        ...file,
        records: file.records.map((one) => ({ ...one, values: { ...one.values, name: null } })),
      })),
  ],
  [
    "a link that leads nowhere",
    "package-incomplete",
    (root) => forgeJson<RecordsFile>(root, people, (file) => ({ ...file, records: [] })),
  ],
  [
    "a record type nobody knows",
    "package-unreadable",
    (root) => {
      writeFileSync(join(root, "data", "数据", "spaceship.json"), "{}");
      resealBag(root);
    },
  ],
  [
    "a later format",
    "package-unreadable",
    (root) => forgeJson<object>(root, "数据/档案包.json", (file) => ({ ...file, format: 2 })),
  ],
];
