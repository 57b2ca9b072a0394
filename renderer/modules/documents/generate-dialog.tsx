import { useState } from "react";
import type { RouteInput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type {
  GeneratedDocument,
  PaperTemplate,
} from "#shared/modules/documents/documents-contract.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { DocumentPreview } from "#renderer/modules/documents/document-preview.tsx";
import { DocumentTools } from "#renderer/modules/documents/document-tools.tsx";
import { GapList } from "#renderer/modules/documents/gap-list.tsx";
import { PaperOptionFields } from "#renderer/modules/documents/paper-option-fields.tsx";
import { TemplateBar } from "#renderer/modules/documents/template-bar.tsx";
import { TemplateNote } from "#renderer/modules/documents/template-note.tsx";
import { usePaperChoices } from "#renderer/modules/documents/use-paper-choices.ts";
import { useUnreadable } from "#renderer/modules/documents/use-unreadable.ts";
import type { GenerateDialogProps } from "#renderer/records/record-page-parts.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
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
          <DocumentTools document={made} isPrimary onIssued={setMade} />
        </>
      }
    >
      <p>{doneWords(made)}</p>
      <DocumentPreview key={made.uid} uid={made.uid} />
    </WideDialog>
  );
}

/** What comes after making the paper: a numbered kind is a draft until it is issued. */
function doneWords({ issued, isNumbered }: GeneratedDocument): string {
  const print = "需要打印时，点“打开”，在 WPS 或 Word 中核对后打印。";
  if (issued) return `已印发，文号${issued.number}，登入发文登记簿。${print}`;
  return isNumbered ? `这是草稿，没有文号；点“印发…”取号。${print}` : print;
}

interface ChoosingProps extends GenerateDialogProps {
  readonly onMade: (document: GeneratedDocument) => void;
}

function Choosing(props: ChoosingProps) {
  const { recordType, recordUid, templateNames, onClose } = props;
  const { data, error } = useRouteQuery("documents.templates", { recordType, recordUid });
  const first = props.start?.templateName ?? props.template ?? null;
  const [chosen, setChosen] = useState<string | null>(first);
  const templates = offered(data?.templates ?? [], templateNames);
  const template = templates.find(({ name }) => name === chosen) ?? templates[0];
  if (!template)
    return (
      <Dialog title="生成文稿" onClose={onClose}>
        <Failure error={error} />
      </Dialog>
    );
  return (
    <ChoosingOptions
      key={template.name}
      {...props}
      templates={templates}
      template={template}
      onTemplate={setChosen}
    />
  );
}

function offered(templates: readonly PaperTemplate[], names: readonly string[] | undefined) {
  if (!names) return templates;
  return names.flatMap((name) => templates.filter((template) => template.name === name));
}

interface ChoosingOptionsProps extends Omit<ChoosingProps, "template"> {
  readonly templates: readonly PaperTemplate[];
  readonly template: PaperTemplate;
  readonly onTemplate: (name: string) => void;
}

function ChoosingOptions(props: ChoosingOptionsProps) {
  const { template, onClose } = props;
  const unreadable = useUnreadable();
  const paper = usePaperChoices(template, props.start);
  const source = { ...sourceOf(props), options: paper.options };

  const jump = (path: string) =>
    props.onJump(path, { templateName: template.name, choices: paper.choices });

  const work = useGenerate((document) => {
    paper.remember();
    props.onMade(document);
  });

  return (
    <Dialog
      title="生成文稿"
      onClose={onClose}
      foot={
        <ChoosingFoot
          isBusy={work.isRunning}
          isBlocked={!paper.isReady || unreadable.isAny}
          onClose={onClose}
          onGo={() => void work.run(source)}
        />
      }
    >
      <Failure error={work.failure} />
      <div className="generate-start">
        <TemplateBar {...props} />
        <TemplateNote template={template} />
        <PaperOptionFields
          options={paper.isReady ? template.options : []}
          choices={paper.choices}
          onChange={paper.change}
          onUnreadable={unreadable.mark}
        />
        <GapList {...source} options={paper.settled} onJump={jump} />
      </div>
    </Dialog>
  );
}

function sourceOf({ recordType, recordUid, template }: ChoosingOptionsProps) {
  return { recordType, recordUid, templateName: template.name };
}

/** Makes the paper, and says why where it could not. */
function useGenerate(onMade: (document: GeneratedDocument) => void) {
  const job = useJob("documents.generate");
  const [failure, setFailure] = useState<AppErrorValue | null>(null);

  async function run(input: RouteInput<"documents.generate">): Promise<void> {
    setFailure(null);
    const reply = await job.run(input);
    if (reply.ok) onMade(reply.data);
    else setFailure(reply.error);
  }

  return { run, failure, isRunning: job.isRunning };
}

interface ChoosingFootProps {
  readonly isBusy: boolean;
  readonly isBlocked: boolean;
  readonly onClose: () => void;
  readonly onGo: () => void;
}

function ChoosingFoot({ isBusy, isBlocked, onClose, onGo }: ChoosingFootProps) {
  return (
    <>
      <Button onClick={onClose}>取消</Button>
      <Button kind="primary" disabled={isBusy || isBlocked} onClick={onGo}>
        {isBusy ? "正在生成" : "生成"}
      </Button>
    </>
  );
}
