import { useEffect, useRef, useState, type ReactNode } from "react";
import "./preview-frame.css";

const previewOrigin = "app://preview";

function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes.buffer;
}

interface PreviewFrameProps {
  /** The .docx; null while it is read. */
  readonly base64: string | null;
  /** What is said above the paper. */
  readonly children?: ReactNode;
}

/** A .docx as it will look, drawn in a frame that can reach nothing. */
export function PreviewFrame({ base64, children }: PreviewFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
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
      {children}
      <iframe
        ref={frame}
        title="文稿预览"
        src={`${previewOrigin}/`}
        sandbox="allow-scripts allow-same-origin"
      />
    </div>
  );
}
