import type { RouteOutput } from "#shared/contract.ts";
import { copyText } from "#renderer/api/copy-text.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { reportWords } from "#renderer/modules/documents/batch/report-words.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";

type Report = RouteOutput<"documents.generateBatch">;

interface BatchReportProps {
  readonly report: Report;
  readonly totalCount: number;
  readonly onClose: () => void;
  /** Makes those once more that failed. */
  readonly onAgain: (recordUids: readonly string[]) => void;
}

/** What was made of a batch, what was not, and why. */
export function BatchReport({ report, totalCount, onClose, onAgain }: BatchReportProps) {
  const { made, failed } = report;
  const words = reportWords(report, totalCount);
  const [first] = made;
  return (
    <Dialog
      title="生成文稿的结果"
      onClose={onClose}
      foot={
        <>
          <Button onClick={() => copyText(words.join("\n"))}>复制结果</Button>
          {failed.length > 0 && (
            <Button onClick={() => onAgain(failed.map(({ recordUid }) => recordUid))}>
              {`重新生成这${failed.length}条`}
            </Button>
          )}
          {first && (
            <Button onClick={() => void desktopCall("desktop.revealDocument", { uid: first.uid })}>
              打开所在文件夹
            </Button>
          )}
          <Button kind="primary" onClick={onClose}>
            完成
          </Button>
        </>
      }
    >
      <div className="generate-start" role="status">
        {words.slice(0, words.length - failed.length).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Failures failed={failed} />
      </div>
    </Dialog>
  );
}

function Failures({ failed }: Pick<Report, "failed">) {
  if (failed.length === 0) return null;
  return (
    <ol className="gap-list batch-failures">
      {failed.map(({ recordUid, recordTitle, message }) => (
        <li key={recordUid}>{`${recordTitle}：${message}`}</li>
      ))}
    </ol>
  );
}
