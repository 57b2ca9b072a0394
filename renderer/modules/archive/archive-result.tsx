import type { RouteOutput } from "#shared/contract.ts";
import { HandoverPanel } from "#renderer/modules/archive/handover-panel.tsx";
import { VerdictPanel } from "#renderer/modules/archive/verdict-panel.tsx";
import { byteWords } from "#renderer/ui/byte-words.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";

interface ArchiveResultProps {
  readonly result: RouteOutput<"archive.create">;
  readonly onAgain: () => void;
}

/** What was written, and what reading it back showed. */
export function ArchiveResult({ result, onAgain }: ArchiveResultProps) {
  return (
    <>
      <Panel title="已写入">
        <p>{`“${result.name}”，共${result.fileCount}个文件，${byteWords(result.byteCount)}。`}</p>
        <p>
          {result.wasReadFromMedium
            ? "已从U盘或硬盘上重新读出每个文件，逐个核对。"
            : "已重新读出每个文件核对，但系统可能是从内存缓存读的。请拔出U盘再插上，用“接收查看”再核对一次。"}
        </p>
        <p className="archive-note">{`清单校验值：${result.manifestSha256}`}</p>
      </Panel>
      <VerdictPanel verdict={result.verdict} findings={result.findings} />
      {result.handoverUid !== null && <HandoverPanel uid={result.handoverUid} />}
      <div className="archive-form-row">
        <Button onClick={onAgain}>再归档一份</Button>
      </div>
    </>
  );
}
