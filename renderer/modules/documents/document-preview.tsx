import { useEffect, useRef, useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import "./document-preview.css";

const previewOrigin = "app://preview";

function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes.buffer;
}

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

/** A paper as it will look, drawn in a frame that can reach nothing. */
export function DocumentPreview({ uid }: { readonly uid: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { base64, isChanged, error } = useContent(uid);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>) => {
      if (event.source === frame.current?.contentWindow && event.origin === previewOrigin)
        setReady(true);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);
  useEffect(() => {
    if (!isReady || base64 === null) return;
    const bytes = bytesOf(base64);
    frame.current?.contentWindow?.postMessage(bytes, previewOrigin, [bytes]);
  }, [isReady, base64]);
  return (
    <div className="document-preview">
      <p className="document-preview-label">预览，分页以 Word/WPS 为准</p>
      {isChanged && <p>这份文稿生成后在 Word/WPS 中改动过，预览的是改动后的内容。</p>}
      <Failure error={error} />
      <iframe
        ref={frame}
        title="文稿预览"
        src={`${previewOrigin}/`}
        sandbox="allow-scripts allow-same-origin"
      />
    </div>
  );
}
