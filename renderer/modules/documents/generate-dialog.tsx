import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { DocumentPreview } from "#renderer/modules/documents/document-preview.tsx";
import { DocumentTools } from "#renderer/modules/documents/document-tools.tsx";
import { GapList } from "#renderer/modules/documents/gap-list.tsx";
import type { GenerateDialogProps } from "#renderer/records/record-page-parts.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

/** 生成文稿: which template and what is missing → the paper, seen before it is printed. */
export function GenerateDialog(props: GenerateDialogProps) {
  const { recordType, recordUid, onClose, onJump } = props;
  const { data, error } = useRouteQuery("documents.templates", { recordType });
  const [chosen, setChosen] = useState<string | null>(null);
  const [made, setMade] = useState<GeneratedDocument | null>(null);
  const [failure, setFailure] = useState<AppErrorValue | null>(null);
  const job = useJob("documents.generate");
  const templates = data?.templates ?? [];
  const templateName = chosen ?? templates[0]?.name ?? null;

  async function generate(): Promise<void> {
    if (templateName === null) return;
    setFailure(null);
    const reply = await job.run({ recordType, recordUid, templateName });
    if (reply.ok) setMade(reply.data);
    else setFailure(reply.error);
  }

  const foot = made ? (
    <>
      <Button onClick={() => setMade(null)}>再生成一份</Button>
      <DocumentTools document={made} isPrimary />
    </>
  ) : (
    <>
      <Button onClick={onClose}>取消</Button>
      <Button
        kind="primary"
        disabled={templateName === null || job.isRunning}
        onClick={() => void generate()}
      >
        {job.isRunning ? "正在生成" : "生成"}
      </Button>
    </>
  );
  const Frame = made ? WideDialog : Dialog;
  return (
    <Frame title={made ? made.title : "生成文稿"} onClose={onClose} foot={foot}>
      <Failure error={failure ?? error} />
      {made ? (
        <>
          <p>需要打印时，点“打开”，在 WPS 或 Word 中核对后打印。</p>
          <DocumentPreview key={made.uid} uid={made.uid} />
        </>
      ) : (
        <div className="generate-start">
          <div className="template-choice">
            <span>文稿种类</span>
            <ChoiceBar
              label="文稿种类"
              options={Object.fromEntries(templates.map(({ name, label }) => [name, label]))}
              value={templateName}
              onChange={setChosen}
            />
          </div>
          {templateName !== null && (
            <GapList
              recordType={recordType}
              recordUid={recordUid}
              templateName={templateName}
              onJump={onJump}
            />
          )}
        </div>
      )}
    </Frame>
  );
}
