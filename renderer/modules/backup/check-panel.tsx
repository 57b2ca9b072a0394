import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import "./backup-page.css";

/** 检查数据: whether the records are whole. */
export function CheckPanel() {
  const job = useJob("backup.check");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [result, setResult] = useState<RouteOutput<"backup.check"> | null>(null);

  async function check(): Promise<void> {
    setError(null);
    setResult(null);
    const reply = await job.run(null);
    if (reply.ok) setResult(reply.data);
    else setError(reply.error);
  }

  return (
    <Panel title="检查数据">
      <div className="backup-part">
        <p className="backup-note">检查台账文件、操作日志和已出文稿是否完整，不改动任何内容。</p>
        {job.isRunning ? (
          <JobProgress progress={job.progress} onCancel={job.cancel} />
        ) : (
          <div className="backup-buttons">
            <Button onClick={() => void check()}>检查数据</Button>
          </div>
        )}
        <Failure error={error} />
        {result && <CheckResult {...result} />}
      </div>
    </Panel>
  );
}

function CheckResult({ isSound, auditCount, findings }: RouteOutput<"backup.check">) {
  return (
    <div role="status">
      <p>
        {isSound ? (
          <StatusText tone="done">
            {`检查完毕，数据完整，操作日志${auditCount}条前后相连。`}
          </StatusText>
        ) : (
          <StatusText tone="overdue">
            检查发现问题，请先做一份备份，再把下面的内容告诉维护人员。
          </StatusText>
        )}
      </p>
      <ol className="backup-findings">
        {findings.map((finding, index) => (
          <li key={index}>{finding.message}</li>
        ))}
      </ol>
    </div>
  );
}
