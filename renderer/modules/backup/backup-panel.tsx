import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { byteWords } from "#renderer/ui/byte-words.ts";
import { chooseFolder, type ChosenFolder } from "#renderer/ui/choose-folder.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import "./backup-page.css";

type Backup = RouteOutput<"backup.create">;

/** 立即备份 and 备份到U盘. */
export function BackupPanel() {
  const job = useJob("backup.create");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [made, setMade] = useState<{ readonly backup: Backup; readonly place: string } | null>(
    null,
  );

  async function make(folder: ChosenFolder | null): Promise<void> {
    setError(null);
    setMade(null);
    const reply = await job.run(folder ? { folder: folder.ticket } : {});
    if (reply.ok) setMade({ backup: reply.data, place: folder?.name ?? "台账数据文件夹" });
    else setError(reply.error);
  }

  async function makeElsewhere(): Promise<void> {
    const folder = await chooseFolder("选择备份到的U盘或文件夹", setError);
    if (folder) await make(folder);
  }

  return (
    <Panel title="备份">
      <div className="backup-part">
        {job.isRunning ? (
          <JobProgress progress={job.progress} onCancel={job.cancel} />
        ) : (
          <div className="backup-buttons">
            <Button kind="primary" onClick={() => void makeElsewhere()}>
              备份到U盘
            </Button>
            <Button onClick={() => void make(null)}>立即备份到本机</Button>
          </div>
        )}
        <p className="backup-note">备份到本机只能防误操作；电脑损坏时要靠U盘上的备份。</p>
        <Failure error={error} />
        {made && <BackupResult {...made} />}
      </div>
    </Panel>
  );
}

function BackupResult({ backup, place }: { readonly backup: Backup; readonly place: string }) {
  const counts = backup.counts.map(({ label, rowCount }) => `${label}${rowCount}条`).join("，");
  return (
    <div role="status">
      <p>{`已备份到“${place}”：${backup.fileName}，${byteWords(backup.byteCount)}，已核对无误。`}</p>
      <p>{`其中${counts}，操作日志${backup.auditCount}条。`}</p>
      <p className="backup-note">{`文件校验值：${backup.sha256}`}</p>
    </div>
  );
}
