import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { OptionalField } from "#shared/records/field-switch-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import "./optional-fields-page.css";

const explanation =
  "这些栏目默认不用，本支部确有需要时再启用。停用后，已填的内容仍保存在本机，不显示，也不能查找、导入、导出和归档；再启用就恢复显示。";

/** 可选栏目: the fields that the branch may switch on, by record type. */
export function OptionalFieldsPage() {
  const { data, error, isLoading } = useRouteQuery("records.optionalFields", null);
  const { run, isRunning } = useCommand("records.switchField");
  const [failure, setFailure] = useState<AppErrorValue | null>(null);

  async function turn({ recordType, field }: OptionalField, isOn: boolean): Promise<void> {
    const reply = await run({ recordType, field, isOn });
    setFailure(reply.ok ? null : reply.error);
  }

  return (
    <Page title="可选栏目" sentence={explanation}>
      <Failure error={failure ?? error} />
      {isLoading && <Skeleton lineCount={3} label="正在读取可选栏目" />}
      {data?.fields.length === 0 && <p>目前没有可选的栏目。</p>}
      {byType(data?.fields ?? []).map(([label, fields]) => (
        <Panel key={label} title={label}>
          <ul className="optional-fields">
            {fields.map((one) => (
              <li key={one.field}>
                <label>
                  <input
                    type="checkbox"
                    role="switch"
                    checked={one.isOn}
                    disabled={isRunning}
                    onChange={(event) => void turn(one, event.target.checked)}
                  />
                  {one.label}
                </label>
                <span>{one.isOn ? "已启用" : "未启用"}</span>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </Page>
  );
}

function byType(fields: readonly OptionalField[]): [label: string, fields: OptionalField[]][] {
  const groups = new Map<string, OptionalField[]>();
  for (const one of fields)
    groups.set(one.recordLabel, [...(groups.get(one.recordLabel) ?? []), one]);
  return [...groups];
}
