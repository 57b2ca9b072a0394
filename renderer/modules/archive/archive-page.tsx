import { Checkbox } from "antd";
import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { today } from "#renderer/ui/today.ts";
import { useMaySeeSensitive } from "#renderer/api/operator-session.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { ArchiveList } from "#renderer/modules/archive/archive-list.tsx";
import { ArchiveResult } from "#renderer/modules/archive/archive-result.tsx";
import { YearChoice } from "#renderer/modules/archive/year-choice.tsx";
import { chooseFolder } from "#renderer/ui/choose-folder.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import "./archive-page.css";

/** 归档移交: what to archive → into a folder or onto a stick → read back and judged. */
export function ArchivePage() {
  const [year, setYear] = useState<number | null>(() => Number(today().slice(0, 4)));
  const [hasSensitive, setSensitive] = useState(false);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [result, setResult] = useState<RouteOutput<"archive.create"> | null>(null);
  const job = useJob("archive.create");

  async function write(): Promise<void> {
    const folder = await chooseFolder("选择写入的文件夹或U盘", setError);
    if (!folder) return;
    setResult(null);
    const reply = await job.run({
      folder: folder.ticket,
      archiveYear: year,
      includeSensitive: hasSensitive,
    });
    if (reply.ok) setResult(reply.data);
    else setError(reply.error);
  }

  return (
    <Page
      title="归档"
      sentence="把记录和文稿写成一份档案包，放到文件夹或U盘，写完后逐个文件读回核对。"
    >
      <Panel title="归档范围">
        <div className="archive-form">
          <YearChoice year={year} onChange={setYear} />
          <SensitiveChoice isOn={hasSensitive} onChange={setSensitive} />
          {job.isRunning ? (
            <JobProgress progress={job.progress} onCancel={job.cancel} />
          ) : (
            <WriteButton onClick={() => void write()} />
          )}
        </div>
      </Panel>
      <Failure error={error} />
      {result && <ArchiveResult result={result} />}
      <ArchiveList />
    </Page>
  );
}

function WriteButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <div className="archive-form-row">
      <Button kind="primary" onClick={onClick}>
        选择文件夹或U盘，写入
      </Button>
    </div>
  );
}

interface SensitiveChoiceProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function SensitiveChoice({ isOn, onChange }: SensitiveChoiceProps) {
  const maySee = useMaySeeSensitive();
  return (
    <>
      <div className="archive-form-row">
        <span>个人信息</span>
        {maySee ? (
          <Checkbox checked={isOn} onChange={(event) => onChange(event.target.checked)}>
            包含联系电话、出生日期等个人信息
          </Checkbox>
        ) : (
          <span className="archive-note">不包含：您没有查看权限</span>
        )}
      </div>
      <p className="archive-note">
        归档不会改动或删除台账中的记录。写入期间请不要拔出U盘；取消后不会留下不完整的档案包。
      </p>
    </>
  );
}
