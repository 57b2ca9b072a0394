import { safeFileName, uniqueFileName } from "../../kernel/safe-file-name.ts";
import type { RecordType } from "../../records/define-record-type.ts";

// With the package's own name (80) and data/2026年度/组织生活/ a path stays under 240 characters.
const itemNameLimit = 60;
const paperNameLimit = 64;

/** The folder of an 归档年度 in a package. */
export function yearFolder(archiveYear: number | null): string {
  return archiveYear === null ? "未定年度" : `${archiveYear}年度`;
}

/** The class a record type is filed under: the group it stands in, e.g. 组织生活. */
export function archiveClassOf(type: Pick<RecordType, "place" | "label">): string {
  return safeFileName(type.place.split("/")[0] || type.label, itemNameLimit);
}

/** The folder of one 件: its day, then its title. `day` is `YYYY-MM-DD` or null. */
export function itemFolder(taken: Set<string>, day: string | null, title: string): string {
  const name = [day?.replaceAll("-", "") ?? "", title].filter((word) => word !== "").join(" ");
  return uniqueFileName(taken, safeFileName(name, itemNameLimit));
}

/** The name of a paper in its 件. */
export function paperName(taken: Set<string>, fileName: string): string {
  return uniqueFileName(taken, safeFileName(fileName, paperNameLimit));
}
