import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FileTicket } from "#shared/kernel/file-ticket.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

type Imported = RouteOutput<"archive.import">;

interface ImportPanelProps {
  readonly folder: FileTicket;
}

/** 导入到本台账: all that is new of a whole package, or nothing. */
export function ImportPanel({ folder }: ImportPanelProps) {
  const job = useJob("archive.import");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [result, setResult] = useState<Imported | null>(null);

  async function bringIn(): Promise<void> {
    setError(null);
    const reply = await job.run({ folder });
    if (reply.ok) setResult(reply.data);
    else setError(reply.error);
  }

  return (
    <Panel title="导入到本台账">
      <div className="archive-form">
        <p className="archive-note">
          只添加本台账没有的记录和文稿；已有的不改动，内容不同的会列出来。要么全部导入，要么一条也不导入。
        </p>
        {job.isRunning && <JobProgress progress={job.progress} onCancel={job.cancel} />}
        {!job.isRunning && !result && (
          <div className="archive-form-row">
            <Button kind="primary" onClick={() => void bringIn()}>
              导入这份档案包
            </Button>
          </div>
        )}
        <Failure error={error} />
        {result && <ImportResult result={result} />}
      </div>
    </Panel>
  );
}

function sentenceOf({ createdCount, paperCount, sameCount }: Imported): string {
  if (createdCount + paperCount === 0) return `没有新内容：${sameCount}条记录都已在本台账。`;
  return `已导入${createdCount}条记录、${paperCount}份文稿；${sameCount}条本来就有，没有改动。`;
}

function ImportResult({ result }: { readonly result: Imported }) {
  const { different, withheldCount, withheldLabels } = result;
  return (
    <>
      <p>
        <StatusText tone="done">{sentenceOf(result)}</StatusText>
      </p>
      {withheldCount > 0 && (
        <p>{`${withheldCount}条记录的${withheldLabels.join("、")}没有随包移交或本台账未启用，留空，历史里已注明。`}</p>
      )}
      {different.length > 0 && (
        <>
          <p>{`${different.length}条记录与本台账的内容不同，没有改动本台账：`}</p>
          <ul className="finding-list">
            {different.map(({ recordType, uid, title }) => (
              <li key={uid}>
                <a href={`#/records/${recordType}/${uid}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
