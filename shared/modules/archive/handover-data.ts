import { formatChineseDate, type CalendarDate } from "../../kernel/calendar-date.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import { retentionPeriods, type RetentionPeriod } from "./retention-rule.record.ts";

/** One 件 as the 移交清单 lists it. */
export interface HandoverItem {
  readonly title: string;
  readonly day: string | null;
  readonly period: RetentionPeriod | null;
  readonly paperCount: number;
  readonly note: string;
}

/** What the 归档移交清单 is made from. */
export interface HandoverFacts {
  readonly packageName: string;
  readonly branchName: string;
  /** Blank where it is not registered: the line is filled in by hand. */
  readonly superiorName: string;
  readonly archiveYear: number | null;
  readonly packedOn: CalendarDate;
  readonly fileCount: number;
  readonly byteCount: number;
  readonly manifestSha256: string;
  readonly hasWitness: boolean;
  readonly items: readonly HandoverItem[];
}

function sizeWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1 ? `${(bytes / 1_000).toFixed(1)} KB` : `${megabytes.toFixed(1)} MB`;
}

/** 64 hex digits in groups of eight, so that two people can read them out. */
function grouped(sha256: string): string {
  return sha256.match(/.{1,8}/g)?.join(" ") ?? sha256;
}

/** What the template `archive-handover` is filled with. Pages are blank: they are the signed paper's. */
export function handoverData(facts: HandoverFacts): DocumentData {
  return {
    移交单位: facts.branchName,
    接收单位: facts.superiorName,
    归档年度: facts.archiveYear === null ? "全部年度" : `${facts.archiveYear}年度`,
    档案包名称: facts.packageName,
    打包日期: formatChineseDate(facts.packedOn),
    件数: String(facts.items.length),
    文件数: String(facts.fileCount),
    字节数: String(facts.byteCount),
    大小: sizeWords(facts.byteCount),
    校验值: grouped(facts.manifestSha256),
    有监交人: facts.hasWitness,
    清单: facts.items.map(({ title, day, period, paperCount, note }, index) => ({
      序号: String(index + 1),
      题名: title,
      日期: day?.replaceAll("-", "") ?? "",
      保管期限: period === null ? "" : retentionPeriods[period],
      文稿数: String(paperCount),
      备注: note,
    })),
  };
}
