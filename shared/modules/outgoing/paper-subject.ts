import type { DocumentData } from "../documents/document-tags.ts";

function joinedLines(value: DocumentData[string] | undefined): string {
  if (!Array.isArray(value)) return "";
  return (value as readonly DocumentData[])
    .map((row) => (typeof row["行"] === "string" ? row["行"] : ""))
    .join("")
    .trim();
}

/** What a paper's own title says, e.g. 关于召开支部党员大会的通知; blank where it has none. */
export function paperSubject(data: DocumentData): string {
  return joinedLines(data["标题分行"]);
}

/** Whom a paper goes to, as it prints; blank where it goes to nobody or leaves room for it. */
export function paperAddressee(data: DocumentData): string {
  const addressee = data["主送"];
  return typeof addressee === "string" ? addressee.replace(/[\s\u3000_]+/g, "") : "";
}
