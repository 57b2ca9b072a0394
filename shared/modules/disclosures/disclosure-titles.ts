import { formatPeriod } from "../../kernel/period.ts";
import type { DisclosureKind } from "./disclosure-words.ts";

/** 2026年8月食堂账务公开, or 关于2026年度评先树优的公示: what a new notice is called until somebody renames it. */
export function proposedTitle(kind: DisclosureKind, topic: string, period: string): string {
  const subject = `${formatPeriod(period)}${topic}`;
  return kind === "notice" ? `关于${subject}的公示` : `${subject}公开`;
}
