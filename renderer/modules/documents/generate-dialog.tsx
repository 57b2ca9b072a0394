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
  const [made, setMade] = useState<GeneratedDocument | null>(null);
  if (made === null) return <Choosing {...props} onMade={setMade} />;
  return (
    <WideDialog
      title={made.title}
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={() => setMade(null)}>再生成一份</Button>
          <DocumentTools document={made} isPrimary />
        </>
      }
    >
      <p>需要打印时，点“打开”，在 WPS 或 Word 中核对后打印。</p>
      <DocumentPreview key={made.uid} uid={made.uid} />
    </WideDialog>
  );
}

interface ChoosingProps extends GenerateDialogProps {
  readonly onMade: (document: GeneratedDocument) => void;
}

function Choosing({ recordType, recordUid, onClose, onJump, onMade }: ChoosingProps) {
  const { data, error } = useRouteQuery("documents.templates", { recordType });
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<AppErrorValue | null>(null);
  const job = useJob("documents.generate");
  const templates = data?.templates ?? [];
  const templateName = chosen ?? templates[0]?.name;
  if (templateName === undefined)
    return (
      <Dialog title="生成文稿" onClose={onClose}>
        <Failure error={error} />
      </Dialog>
    );
  const source = { recordType, recordUid, templateName };

  async function generate(): Promise<void> {
    setFailure(null);
    const reply = await job.run(source);
    if (reply.ok) onMade(reply.data);
    else setFailure(reply.error);
  }

  return (
    <Dialog
      title="生成文稿"
      onClose={onClose}
      foot={<ChoosingFoot isBusy={job.isRunning} onClose={onClose} onGo={() => void generate()} />}
    >
      <Failure error={failure} />
      <div className="generate-start">
        <ChoiceBar
          label="文稿种类"
          options={Object.fromEntries(templates.map(({ name, label }) => [name, label]))}
          value={templateName}
          onChange={setChosen}
        />
        <GapList {...source} onJump={onJump} />
      </div>
    </Dialog>
  );
}

interface ChoosingFootProps {
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onGo: () => void;
}

function ChoosingFoot({ isBusy, onClose, onGo }: ChoosingFootProps) {
  return (
    <>
      <Button onClick={onClose}>取消</Button>
      <Button kind="primary" disabled={isBusy} onClick={onGo}>
        {isBusy ? "正在生成" : "生成"}
      </Button>
    </>
  );
}
