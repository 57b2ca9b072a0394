import { formatChineseDate, isCalendarDate } from "#shared/kernel/calendar-date.ts";
import type { TemplateFinding } from "#shared/modules/templates/template-finding.ts";
import type {
  OwnTemplateState,
  TemplateLine,
} from "#shared/modules/templates/templates-contract.ts";

function dayWords(day: string): string {
  return isCalendarDate(day) ? formatChineseDate(day) : day;
}

function ownWords({ state, findings }: OwnTemplateState): string {
  const count = findings.filter(({ level }) => level === "error").length;
  const words = {
    same: "本单位",
    changed: "本单位，有新改动",
    broken: `本单位，有${count}处问题`,
    missing: "本单位，文件不见了",
  } as const;
  return words[state];
}

/** 状态 of a template in a few words. */
export function stateWords({ own, isOfficialNewer }: TemplateLine): string {
  if (own === null) return "官方";
  return isOfficialNewer ? `${ownWords(own)}；官方已更新` : ownWords(own);
}

/** Whether a clerk has something to do about it. */
export function needsCare({ own, isOfficialNewer }: TemplateLine): boolean {
  return own !== null && (isOfficialNewer || own.state === "broken" || own.state === "missing");
}

/** 版本 of the template in use. */
export function versionWords({ own, officialVersion }: TemplateLine): string {
  if (own === null) return `官方第${officialVersion}版`;
  return `${dayWords(own.takenOn)}（由官方第${own.baseVersion}版改）`;
}

/** What a clerk should know of the chosen template, in one or two sentences. */
export function adviceOn({ own, isOfficialNewer, officialVersion }: TemplateLine): string {
  if (own === null) return "用的是官方模板。要改版式或文字，点“复制一份来改”。";
  const advice = {
    same: `用的是本单位模板“${own.fileName}”。在 WPS 或 Word 中改好、保存，下次生成文稿就用改过的。`,
    changed: `“${own.fileName}”改过了，没有发现问题，下次生成文稿时采用；点“模板检查”现在就采用。`,
    broken: `“${own.fileName}”有问题，改好以前不能生成这种文稿。可以点“打开”改好，也可以点“用上一版”。`,
    missing: `找不到“${own.fileName}”。请把它放回“模板”文件夹，或点“用上一版”“恢复官方模板”。`,
  }[own.state];
  const newer = `官方模板已更新到第${officialVersion}版，您的模板照常使用。点“标签说明”“试填”可以对照。`;
  return isOfficialNewer ? `${advice}${newer}` : advice;
}

/** A finding as a sentence with its place. */
export function findingWords({ where, message }: TemplateFinding): string {
  return `${where}：${message}`;
}
