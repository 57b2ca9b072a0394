import { useEffect, useState } from "react";
import { formatChineseDate, isCalendarDate } from "#shared/kernel/calendar-date.ts";
import type { PaperTemplate } from "#shared/modules/documents/documents-contract.ts";
import type { OwnTemplateState } from "#shared/modules/templates/templates-contract.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

/** The branch's own template as its file lies there now; null while it is looked at, or where it is official. */
function useOwnState({ name, ownTakenOn }: PaperTemplate): OwnTemplateState | null {
  const { run } = useJob("templates.list");
  const [own, setOwn] = useState<OwnTemplateState | null>(null);
  const isOwn = ownTakenOn !== null;
  useEffect(() => {
    let isCurrent = true;
    if (isOwn)
      void run(null).then((reply) => {
        if (!isCurrent || !reply.ok) return;
        setOwn(reply.data.templates.find((line) => line.name === name)?.own ?? null);
      });
    return () => {
      isCurrent = false;
    };
  }, [name, isOwn, run]);
  return own;
}

function problemOf(own: OwnTemplateState | null): string | null {
  if (own?.state === "missing") return `找不到本单位模板“${own.fileName}”，现在不能生成。`;
  if (own?.state !== "broken") return null;
  const errors = own.findings.filter(({ level }) => level === "error");
  const first = errors[0] ? `${errors[0].where}：${errors[0].message}` : "";
  return `本单位模板有${errors.length}处问题，现在不能生成。${first}`;
}

function usedWords({ version, ownTakenOn }: PaperTemplate): string {
  if (ownTakenOn === null) return `用官方模板（第${version}版）。`;
  const day = isCalendarDate(ownTakenOn) ? formatChineseDate(ownTakenOn) : ownTakenOn;
  return `用本单位模板（${day}采用）。`;
}

/** Which template the paper will be made with, and what is wrong with it where something is. */
export function TemplateNote({ template }: { readonly template: PaperTemplate }) {
  const problem = problemOf(useOwnState(template));
  if (problem === null) return <p className="paper-option-help">{usedWords(template)}</p>;
  return (
    <div className="template-problem" role="alert">
      <StatusText tone="overdue">{problem}</StatusText>
      <LinkButton href={`#/templates?template=${template.name}`}>去文稿模板处理</LinkButton>
    </div>
  );
}
