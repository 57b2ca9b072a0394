import { useState } from "react";
import { useSearchParams } from "react-router";
import type { TemplateLine } from "#shared/modules/templates/templates-contract.ts";
import { useStatusCounts } from "#renderer/api/status-counts.ts";
import { templateColumns } from "#renderer/modules/templates/template-columns.tsx";
import { TemplateTools } from "#renderer/modules/templates/template-tools.tsx";
import { useTemplates } from "#renderer/modules/templates/use-templates.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { RecordTable } from "#renderer/ui/record-table.tsx";
import "./templates-page.css";

/** 文稿模板: which template each paper is made with, and the branch's own ones. */
export function TemplatesPage() {
  const { templates, error, reload } = useTemplates();
  const ownCount = templates?.filter(({ own }) => own !== null).length ?? 0;
  useStatusCounts(templates ? `共${templates.length}个模板，其中本单位${ownCount}个` : null);
  return (
    <Page
      isFilling
      title="文稿模板"
      sentence="选中一个模板，可以复制一份，在 WPS 或 Word 中改成本单位的样子；随时能恢复官方模板。"
    >
      <Failure error={error} />
      {!templates && !error && <Skeleton lineCount={8} label="正在读取模板" />}
      {templates && <Templates templates={templates} reload={reload} />}
    </Page>
  );
}

interface TemplatesProps {
  readonly templates: readonly TemplateLine[];
  readonly reload: () => Promise<void>;
}

/** The list and the one that is chosen in it: named by the address, or the first. */
function Templates({ templates, reload }: TemplatesProps) {
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState<string | undefined>(search.get("template") ?? undefined);
  const current = templates.find(({ name }) => name === chosen) ?? templates[0];
  if (!current) return null;
  return (
    <>
      <RecordTable
        label="文稿模板"
        columns={templateColumns}
        rows={templates}
        rowKey={({ name }) => name}
        selected={new Set([current.name])}
        onSelect={(names) => setChosen([...names].at(-1) ?? current.name)}
        onOpen={({ name }) => setChosen(name)}
      />
      <TemplateTools key={current.name} line={current} reload={reload} />
    </>
  );
}
