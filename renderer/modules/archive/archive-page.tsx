import type { RouteOutput } from "#shared/contract.ts";
import { ArchiveList } from "#renderer/modules/archive/archive-list.tsx";
import { ArchiveResult } from "#renderer/modules/archive/archive-result.tsx";
import { ArchiveSteps } from "#renderer/modules/archive/archive-steps.tsx";
import { GapPanel } from "#renderer/modules/archive/gap-panel.tsx";
import { ScopePanel } from "#renderer/modules/archive/scope-panel.tsx";
import { useArchive } from "#renderer/modules/archive/use-archive.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import "./archive-page.css";

/** 归档移交: 范围 → 检查 → 写入 → 读回核对 → 交接单据. */
export function ArchivePage() {
  const archive = useArchive();
  const { checked, result, checking, writing } = archive;
  const running = [checking, writing].find(({ isRunning }) => isRunning);
  return (
    <Page
      title="归档"
      sentence="把一年的记录和文稿按件写成一份档案包，放到文件夹或U盘，写完后逐个文件读回核对。"
    >
      <ArchiveSteps current={archive.step} />
      {!result && (
        <ScopePanel
          scope={archive.scope}
          onChange={archive.change}
          onCheck={() => void archive.check()}
          isBusy={running !== undefined}
          isPrimary={checked === null}
        />
      )}
      {running && (
        <Panel title={running === checking ? "正在检查" : "正在写入，请不要拔出U盘"}>
          <JobProgress progress={running.progress} onCancel={running.cancel} />
        </Panel>
      )}
      <Failure error={archive.error} />
      {checked && !running && !result && (
        <>
          <GapPanel checked={checked} />
          <WriteBar checked={checked} onWrite={() => void archive.write()} />
        </>
      )}
      {result && !running && <ArchiveResult result={result} onAgain={archive.again} />}
      <ArchiveList />
    </Page>
  );
}

interface WriteBarProps {
  readonly checked: RouteOutput<"archive.check">;
  readonly onWrite: () => void;
}

function WriteBar({ checked, onWrite }: WriteBarProps) {
  const isBlocked = checked.gaps.some(({ kind }) => kind === "changedPaper");
  const isEmpty = checked.itemCount === 0;
  return (
    <div className="archive-form-row archive-write">
      <Button kind="primary" disabled={isBlocked} onClick={onWrite}>
        选择文件夹或U盘，写入
      </Button>
      <span className="archive-note">
        {isBlocked
          ? "有文稿生成后又改过，请先重新生成，再检查一次。"
          : isEmpty
            ? "这一年还没有可归档的件，只会写入台账数据。"
            : "取消后不会留下不完整的档案包。"}
      </span>
    </div>
  );
}
