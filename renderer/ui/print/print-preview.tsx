import { useEffect, useRef, useState } from "react";
import type { PrintJob } from "#shared/kernel/print-table.ts";

const previewOrigin = "app://preview";

interface Told {
  readonly kind?: string;
  readonly count?: number;
}

interface PrintPreviewProps {
  readonly job: PrintJob;
  readonly onPages: (count: number) => void;
}

/** The sheets as they will be printed, laid out by the same page that prints them. */
export function PrintPreview({ job, onPages }: PrintPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<Told>) => {
      if (source !== frame.current?.contentWindow || origin !== previewOrigin) return;
      if (data.kind === "ready") setReady(true);
      if (data.kind === "sheets") onPages(data.count ?? 0);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [onPages]);
  useEffect(() => {
    if (isReady) frame.current?.contentWindow?.postMessage(job, previewOrigin);
  }, [isReady, job]);
  return (
    <iframe
      ref={frame}
      title="打印预览"
      src={`${previewOrigin}/preview/print.html`}
      sandbox="allow-scripts allow-same-origin"
    />
  );
}
