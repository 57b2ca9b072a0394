import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { ArchiveVerdict } from "#shared/modules/archive/archive-contract.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { VerdictPanel } from "#renderer/modules/archive/verdict-panel.tsx";
import { chooseFolder } from "#renderer/ui/choose-folder.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import "./archive-page.css";

/** 接收查看: whether a package that came in is whole. */
export function VerifyPage() {
  const job = useJob("archive.verify");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<ArchiveVerdict | null>(null);

  async function verify(): Promise<void> {
    const folder = await chooseFolder("选择档案包所在的文件夹", setError);
    if (!folder) return;
    setVerdict(null);
    setName(folder.name);
    const reply = await job.run({ folder: folder.ticket });
    if (reply.ok) setVerdict(reply.data);
    else setError(reply.error);
  }

  return (
    <Page title="接收查看" sentence="核对收到的档案包：文件是否齐全，内容有没有被改动过。">
      <Panel title="选择档案包">
        <div className="archive-form">
          <p className="archive-note">只读取，不改动档案包中的任何文件，也不写入台账。</p>
          {name !== null && <p>{`档案包：${name}`}</p>}
          {job.isRunning ? (
            <JobProgress progress={job.progress} onCancel={job.cancel} />
          ) : (
            <div className="archive-form-row">
              <Button kind="primary" onClick={() => void verify()}>
                选择档案包文件夹，核对
              </Button>
            </div>
          )}
        </div>
      </Panel>
      <Failure error={error} />
      {verdict && <VerdictPanel {...verdict} />}
    </Page>
  );
}
