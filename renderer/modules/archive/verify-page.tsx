import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { ContentsPanel } from "#renderer/modules/archive/contents-panel.tsx";
import { ImportPanel } from "#renderer/modules/archive/import-panel.tsx";
import { VerdictPanel } from "#renderer/modules/archive/verdict-panel.tsx";
import { chooseFolder, type ChosenFolder } from "#renderer/ui/choose-folder.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import "./archive-page.css";

/** 接收查看: whether a package that came in is whole, what is in it, and bringing it in. */
export function VerifyPage() {
  const job = useJob("archive.verify");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  const [verified, setVerified] = useState<RouteOutput<"archive.verify"> | null>(null);

  async function verify(): Promise<void> {
    const chosen = await chooseFolder("选择档案包所在的文件夹", setError);
    if (!chosen) return;
    setVerified(null);
    setFolder(chosen);
    const reply = await job.run({ folder: chosen.ticket });
    if (reply.ok) setVerified(reply.data);
    else setError(reply.error);
  }

  return (
    <Page
      title="接收查看"
      sentence="核对收到的档案包：文件是否齐全，内容有没有被改动过；完好的可以导入本台账。"
    >
      <Panel title="选择档案包">
        <div className="archive-form">
          <p className="archive-note">核对时只读取，不改动档案包中的任何文件，也不写入台账。</p>
          {folder !== null && <p>{`档案包：${folder.name}`}</p>}
          {job.isRunning ? (
            <JobProgress progress={job.progress} onCancel={job.cancel} />
          ) : (
            <div className="archive-form-row">
              <Button kind={verified ? "normal" : "primary"} onClick={() => void verify()}>
                选择档案包文件夹，核对
              </Button>
            </div>
          )}
        </div>
      </Panel>
      <Failure error={error} />
      {verified && folder && <Received verified={verified} folder={folder} />}
    </Page>
  );
}

interface ReceivedProps {
  readonly verified: RouteOutput<"archive.verify">;
  readonly folder: ChosenFolder;
}

/** The verdict on a package; only a whole one of ours can be brought in. */
function Received({ verified, folder }: ReceivedProps) {
  const { verdict, findings, contents } = verified;
  return (
    <>
      <VerdictPanel verdict={verdict} findings={findings} />
      {contents && verdict !== "invalid" && (
        <ImportPanel key={folder.ticket} folder={folder.ticket} />
      )}
      {contents && <ContentsPanel contents={contents} />}
    </>
  );
}
