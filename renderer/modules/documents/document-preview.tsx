import { useEffect, useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { PreviewFrame } from "#renderer/ui/preview-frame.tsx";
import "./document-preview.css";

function useContent(uid: string) {
  const job = useJob("documents.content");
  const { run } = job;
  const [base64, setBase64] = useState<string | null>(null);
  const [isChanged, setChanged] = useState(false);
  const [error, setError] = useState<AppErrorValue | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void run({ uid }).then((reply) => {
      if (!isCurrent) return;
      if (!reply.ok) return setError(reply.error);
      setBase64(reply.data.base64);
      setChanged(reply.data.isChangedOutside);
    });
    return () => {
      isCurrent = false;
    };
  }, [uid, run]);
  return { base64, isChanged, error };
}

/** A registered paper as it will look. */
export function DocumentPreview({ uid }: { readonly uid: string }) {
  const { base64, isChanged, error } = useContent(uid);
  return (
    <PreviewFrame base64={base64}>
      {isChanged && <p>这份文稿生成后在 Word/WPS 中改动过，预览的是改动后的内容。</p>}
      <Failure error={error} />
    </PreviewFrame>
  );
}
