import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FileState, GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

interface FileNoticeProps {
  readonly document: GeneratedDocument;
  readonly state: Exclude<FileState, "same">;
  readonly onRestored: () => void;
}

/** How a file that is not as registered is told. */
export const fileStateWords: Readonly<Record<Exclude<FileState, "same">, string>> = {
  changed: "文件在程序外被改动过",
  missing: "文件找不到了",
};

function useOriginal({ document, onRestored }: FileNoticeProps) {
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const copy = useJob("documents.saveOriginal");
  const restoring = useJob("documents.restoreOriginal");

  async function save(): Promise<void> {
    const chosen = await desktopCall("desktop.chooseSaveFile", {
      title: "另存原稿副本",
      suggestedName: document.fileName.slice(-120),
    });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.data === null) return;
    const reply = await copy.run({ uid: document.uid, target: chosen.data.ticket });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) setSentence(`原稿副本已另存为“${reply.data.fileName}”。`);
  }

  async function restore(): Promise<void> {
    const reply = await restoring.run({ uid: document.uid });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) onRestored();
  }

  return { save, restore, error, sentence, isRunning: copy.isRunning || restoring.isRunning };
}

/** A file changed outside is left as it is; the paper as it was registered can be had again. */
export function FileNotice(props: FileNoticeProps) {
  const original = useOriginal(props);
  const kept = props.state === "changed" ? "，改动过的文件留在原处" : "";
  return (
    <p className="paper-note">
      <StatusText tone="overdue">{fileStateWords[props.state]}</StatusText>
      <Button kind="quiet" disabled={original.isRunning} onClick={() => void original.save()}>
        另存原稿副本
      </Button>
      <Button
        kind="quiet"
        disabled={original.isRunning}
        title={`把留存的原稿放回文稿文件夹${kept}`}
        onClick={() => void original.restore()}
      >
        恢复原稿
      </Button>
      {original.sentence && <span role="status">{original.sentence}</span>}
      <Failure error={original.error} />
    </p>
  );
}
