import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { LinkedRecord } from "#shared/records/link-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { AddLinkDialog } from "#renderer/modules/evidence/add-link-dialog.tsx";
import { BeginButtons } from "#renderer/modules/evidence/begin-buttons.tsx";
import { recordPath } from "#renderer/records/record-paths.ts";
import type { LinksPanelProps } from "#renderer/records/record-page-parts.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import "./links-panel.css";

/** 关联: the chain both ways, what can be begun from here, and links by hand. */
export function LinksPanel({ recordType, record }: LinksPanelProps) {
  const [isAdding, setAdding] = useState(false);
  const [failure, setFailure] = useState<AppErrorValue | null>(null);
  const { run } = useCommand("links.remove");
  const { data, error } = useRouteQuery(
    "links.of",
    { recordType, uid: record.uid },
    { keepsPrevious: true },
  );
  if (!data) return error ? <Failure error={error} /> : <Skeleton lineCount={2} label="正在读取" />;

  async function remove(linkUid: string): Promise<void> {
    const reply = await run({ linkUid });
    setFailure(reply.ok ? null : reply.error);
  }

  const lists = { onRemove: (linkUid: string) => void remove(linkUid) };
  const isEmpty = data.origins.length + data.results.length === 0;
  return (
    <div className="links-panel">
      {isEmpty && <p className="links-panel-empty">还没有关联。</p>}
      <Linked label="从哪里来" records={data.origins} {...lists} />
      <Linked label="后来怎样" records={data.results} {...lists} />
      <Failure error={failure} />
      {record.trashedAt === null && (
        <div className="links-panel-buttons">
          <BeginButtons recordType={recordType} record={record} />
          <Button kind="quiet" onClick={() => setAdding(true)}>
            添加关联…
          </Button>
        </div>
      )}
      {isAdding && (
        <AddLinkDialog own={{ recordType, uid: record.uid }} onClose={() => setAdding(false)} />
      )}
    </div>
  );
}

interface LinkedProps {
  readonly label: string;
  readonly records: readonly LinkedRecord[];
  readonly onRemove: (linkUid: string) => void;
}

function Linked({ label, records, onRemove }: LinkedProps) {
  if (records.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul aria-label={label}>
        {records.map((one) => (
          <li key={one.linkUid}>
            <span className="links-panel-words">{`${one.words} · ${one.typeLabel}`}</span>
            <a href={`#${recordPath(one.recordType, one.uid)}`}>
              <span className={one.recordType === "person" ? "person-name" : undefined}>
                {one.title}
              </span>
            </a>
            {one.ownRow && (
              <span className="links-panel-words">
                {one.ownRow.text === "" ? "条目已删去" : `条目：${one.ownRow.text}`}
              </span>
            )}
            <span className="links-panel-state">
              {[one.day, one.state].filter((part) => part !== null).join(" · ")}
              <Button
                kind="quiet"
                aria-label={`取消和“${one.title}”的关联`}
                onClick={() => onRemove(one.linkUid)}
              >
                取消关联
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
