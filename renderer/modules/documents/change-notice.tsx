import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { DifferencesDialog } from "#renderer/modules/documents/differences-dialog.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

interface ChangeNoticeProps {
  readonly document: GeneratedDocument;
  /** A new draft was made from the record as it is now. */
  readonly onRenewed: (draft: GeneratedDocument) => void;
}

function useRenew({ document, onRenewed }: ChangeNoticeProps, close: () => void) {
  const job = useJob("documents.regenerate");
  const [error, setError] = useState<AppErrorValue | null>(null);
  async function run(): Promise<void> {
    const reply = await job.run({ uid: document.uid });
    close();
    if (reply.ok) onRenewed(reply.data);
    else setError(reply.error);
  }
  return { run, error, isRunning: job.isRunning };
}

/** The record was changed since the paper was made: in how many places it differs, which, and a new version. */
export function ChangeNotice(props: ChangeNoticeProps) {
  const { document } = props;
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useRouteQuery("documents.differences", { uid: document.uid });
  const renew = useRenew(props, () => setOpen(false));
  const since = document.issued ? "印发" : "生成";
  if (!data) return <Failure error={error} />;
  const { differences } = data;
  const words = differences ? `与${since}时不同：${differences.length}处` : `记录在${since}后改过`;
  return (
    <p className="paper-note">
      <StatusText tone="overdue">{words}</StatusText>
      {data.reason && <span>{data.reason}</span>}
      {differences && (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          查看
        </Button>
      )}
      <Failure error={renew.error} />
      {isOpen && differences && (
        <DifferencesDialog
          title={document.title}
          since={since}
          differences={differences}
          renewLabel={document.issued ? "出新版本…" : "按现在的内容重新生成"}
          isRunning={renew.isRunning}
          onRenew={() => void renew.run()}
          onClose={() => setOpen(false)}
        />
      )}
    </p>
  );
}
