import { useEffect, useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { TemplateLine } from "#shared/modules/templates/templates-contract.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { PreviewFrame } from "#renderer/ui/preview-frame.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

interface TrialDialogProps {
  readonly line: TemplateLine;
  readonly onClose: () => void;
}

/** 试填: the template in use, each tag replaced by its own name. */
export function TrialDialog({ line: { name, label }, onClose }: TrialDialogProps) {
  const { run } = useJob("templates.trial");
  const [tried, setTried] = useState<RouteOutput<"templates.trial"> | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void run({ templateName: name }).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setTried(reply.data);
      else setError(reply.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [name, run]);
  const kind = tried?.isOwn ? "本单位模板" : "官方模板";
  return (
    <WideDialog title={`试填：${label}`} onClose={onClose}>
      <Failure error={error} />
      {error === null && (
        <PreviewFrame base64={tried?.base64 ?? null}>
          <p>{tried && `${kind}。〔〕里是标签的名称，印文稿时换成实际内容；列表按三行试填。`}</p>
        </PreviewFrame>
      )}
    </WideDialog>
  );
}
