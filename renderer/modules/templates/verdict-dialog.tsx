import type { ShownVerdict } from "#renderer/modules/templates/use-template-actions.ts";
import { findingWords } from "#renderer/modules/templates/template-words.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

function headOf({ findings, isTaken, isPlaced }: ShownVerdict): string {
  const count = findings.filter(({ level }) => level === "error").length;
  if (!isTaken)
    return isPlaced
      ? `这个文件有${count}处问题，没有放入，正在用的模板没有改动。`
      : `发现${count}处问题，改好以前不能用它生成文稿。`;
  return isPlaced ? "检查通过，已作为本单位模板使用。" : "检查通过，可以使用。";
}

interface VerdictDialogProps {
  readonly verdict: ShownVerdict;
  readonly onClose: () => void;
}

/** What 模板检查 found, each with its place. */
export function VerdictDialog({ verdict, onClose }: VerdictDialogProps) {
  const { label, findings, isTaken } = verdict;
  return (
    <Dialog
      title={`模板检查：${label}`}
      onClose={onClose}
      foot={
        <Button kind="primary" onClick={onClose}>
          知道了
        </Button>
      }
    >
      <p role="status">
        <StatusText tone={isTaken ? "done" : "overdue"}>{headOf(verdict)}</StatusText>
      </p>
      {findings.length > 0 && (
        <ol className="template-findings" aria-label="发现的问题">
          {findings.map((finding, at) => (
            <li key={at}>
              {finding.level === "warning" && "（不影响使用）"}
              {findingWords(finding)}
            </li>
          ))}
        </ol>
      )}
      {!isTaken && (
        <p>请在 WPS 或 Word 中按上面写的位置改好、保存，再检查一次。标签怎么写，见“标签说明”。</p>
      )}
    </Dialog>
  );
}
