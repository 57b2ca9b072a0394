import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { SignedScan } from "#shared/modules/outgoing/outgoing-contract.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { byteWords } from "#renderer/ui/byte-words.ts";
import { Confirm } from "#renderer/ui/confirm.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

/** Opening, adding and removing, and what came of it. */
function useScans(documentUid: string) {
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const adding = useJob("outgoing.attachScan");
  const removing = useJob("outgoing.removeScan");

  async function add(): Promise<void> {
    const chosen = await desktopCall("desktop.chooseFile", {
      title: "选择签字件的扫描件",
      purpose: "scan",
    });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.data === null) return;
    const reply = await adding.run({ documentUid, file: chosen.data.ticket });
    setError(reply.ok ? null : reply.error);
  }

  async function open(uid: string): Promise<void> {
    const reply = await desktopCall("desktop.openDocument", { uid });
    setError(reply.ok ? null : reply.error);
    setMessage(reply.ok && !reply.data.opened ? reply.data.message : null);
  }

  async function remove(uid: string, reason: string): Promise<void> {
    const reply = await removing.run({ uid, reason });
    setError(reply.ok ? null : reply.error);
  }

  return { add, open, remove, error, message, isRunning: adding.isRunning || removing.isRunning };
}

interface ScanLineProps {
  readonly scan: SignedScan;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function ScanLine({ scan, onOpen, onRemove }: ScanLineProps) {
  return (
    <li>
      <span>{`${scan.fileName}（${byteWords(scan.byteCount)}）`}</span>
      <Button kind="quiet" onClick={onOpen}>
        打开
      </Button>
      <Button kind="quiet" onClick={onRemove}>
        移除
      </Button>
    </li>
  );
}

/** 签字扫描件 of an issued paper. */
export function ScanList({ documentUid }: { readonly documentUid: string }) {
  const { data, error } = useRouteQuery("outgoing.scans", { documentUid });
  const [leaving, setLeaving] = useState<SignedScan | null>(null);
  const scans = useScans(documentUid);
  return (
    <div className="scan-list" role="group" aria-label="签字扫描件">
      <ul>
        {data?.scans.map((scan) => (
          <ScanLine
            key={scan.uid}
            scan={scan}
            onOpen={() => void scans.open(scan.uid)}
            onRemove={() => setLeaving(scan)}
          />
        ))}
      </ul>
      <Button disabled={scans.isRunning} onClick={() => void scans.add()}>
        添加签字扫描件…
      </Button>
      <p className="paper-option-help">PDF、JPG或PNG，不超过50MB。涉密文件不得录入本系统。</p>
      {scans.message && <p role="status">{scans.message}</p>}
      <Failure error={error ?? scans.error} />
      {leaving && (
        <Confirm
          title="移除扫描件"
          actionLabel="移除"
          reasonLabel="移除的原因"
          onCancel={() => setLeaving(null)}
          onConfirm={(reason) => {
            setLeaving(null);
            void scans.remove(leaving.uid, reason);
          }}
        >
          <p>{`“${leaving.fileName}”将从这份文稿移除，文件一并删除，不能恢复。文稿本身不变。`}</p>
        </Confirm>
      )}
    </div>
  );
}
