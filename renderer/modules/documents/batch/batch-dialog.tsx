import { useState } from "react";
import type { PaperTemplate } from "#shared/modules/documents/documents-contract.ts";
import {
  paperName,
  paperNameTags,
  strayNameTags,
  usualPaperName,
} from "#shared/modules/documents/paper-name.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { BatchLacking } from "#renderer/modules/documents/batch/batch-lacking.tsx";
import { BatchReport } from "#renderer/modules/documents/batch/batch-report.tsx";
import { useBatchCheck } from "#renderer/modules/documents/batch/use-batch-check.ts";
import { useBatchJob } from "#renderer/modules/documents/batch/use-batch-job.ts";
import { filledOptions } from "#renderer/modules/documents/paper-choices.ts";
import { PaperOptionFields } from "#renderer/modules/documents/paper-option-fields.tsx";
import { TemplateBar } from "#renderer/modules/documents/template-bar.tsx";
import { usePaperChoices } from "#renderer/modules/documents/use-paper-choices.ts";
import { useUnreadable } from "#renderer/modules/documents/use-unreadable.ts";
import type { BatchDialogProps } from "#renderer/records/list-page-parts.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";
import "#renderer/modules/documents/document-preview.css";
import "./batch-dialog.css";

/** 生成文稿 for several records at once. */
export function BatchDialog(props: BatchDialogProps) {
  const { recordType, start, onClose } = props;
  const [uids, setUids] = useState(props.recordUids);
  const { data, error } = useRouteQuery("documents.templates", { recordType });
  const [chosen, setChosen] = useState<string | null>(start?.templateName ?? null);
  const templates = data?.templates ?? [];
  const template = templates.find(({ name }) => name === chosen) ?? templates[0];
  if (!template)
    return (
      <Dialog title="生成文稿" onClose={onClose}>
        <Failure error={error} />
      </Dialog>
    );
  return (
    <Choosing
      key={`${template.name} ${uids.length}`}
      {...{ ...props, recordUids: uids, templates, template }}
      onTemplate={setChosen}
      onAgain={setUids}
    />
  );
}

interface ChoosingProps extends BatchDialogProps {
  readonly templates: readonly PaperTemplate[];
  readonly template: PaperTemplate;
  readonly onTemplate: (name: string) => void;
  readonly onAgain: (recordUids: readonly string[]) => void;
}

function useChoosing({ template, recordType, recordUids, start, onOpen }: ChoosingProps) {
  const paper = usePaperChoices(template, start);
  const unreadable = useUnreadable();
  const [pattern, setPattern] = useState(usualPaperName);
  const [form, setForm] = useState<"each" | "one">("each");
  const source = { recordType, recordUids: [...recordUids], templateName: template.name };
  const { check, error } = useBatchCheck({ ...source, options: filledOptions(paper.settled) });
  const work = useBatchJob();
  const stray = strayNameTags(pattern);
  const name = { pattern, setPattern, stray, example: check?.example ?? null };
  const go = () => {
    const input = { ...source, options: filledOptions(paper.options), namePattern: pattern };
    void work.run(input, form === "one" ? `${template.label}（合订）.docx` : null);
  };
  const open = (recordUid: string) =>
    onOpen(recordUid, { templateName: template.name, choices: paper.choices, recordUids });
  const isBlocked = !paper.isReady || unreadable.isAny || stray.length > 0 || pattern.trim() === "";
  return { paper, unreadable, name, form, setForm, check, error, work, go, open, isBlocked };
}

function Choosing(props: ChoosingProps) {
  const { recordUids, onClose, onAgain } = props;
  const batch = useChoosing(props);
  const { work } = batch;
  const count = recordUids.length;
  if (work.report)
    return <BatchReport report={work.report} totalCount={count} {...{ onClose, onAgain }} />;
  if (work.isRunning) return <Running totalCount={count} work={work} />;
  return (
    <Dialog
      title={`为所选${count}条生成文稿`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button kind="primary" disabled={batch.isBlocked} onClick={batch.go}>
            {`生成${count}份`}
          </Button>
        </>
      }
    >
      <Failure error={work.failure ?? batch.error} />
      <Choices {...props} batch={batch} />
    </Dialog>
  );
}

interface ChoicesProps extends ChoosingProps {
  readonly batch: ReturnType<typeof useChoosing>;
}

function Choices({ batch, ...props }: ChoicesProps) {
  const { options } = props.template;
  const { paper, unreadable, check } = batch;
  return (
    <div className="generate-start batch-start">
      <TemplateBar {...props} />
      <PaperOptionFields
        options={paper.isReady ? options : []}
        choices={paper.choices}
        onChange={paper.change}
        onUnreadable={unreadable.mark}
      />
      {options.length > 0 && <p>选项留空的，按各条记录自动填写。</p>}
      <ChoiceBar
        label="文件"
        options={{ each: "一条一个文件", one: "另合成一个文件，便于打印" }}
        value={batch.form}
        onChange={batch.setForm}
      />
      <NameField {...batch.name} />
      {check && <BatchLacking check={check} onOpen={batch.open} />}
      {!check && !batch.error && <Skeleton lineCount={2} label="正在检查" />}
    </div>
  );
}

type NameFieldProps = ReturnType<typeof useChoosing>["name"];

/** The pattern of the files' names, and what the first one will be called. */
function NameField({ pattern, setPattern, stray, example }: NameFieldProps) {
  const tags = paperNameTags.map((tag) => `{${tag}}`).join(" ");
  const shown = example === null ? "" : `，例如：${paperName(pattern, example)}.docx`;
  const [unknown] = stray;
  return (
    <TextField
      label="文件名"
      value={pattern}
      onChange={setPattern}
      maxLength={120}
      help={`可用 ${tags}${shown}`}
      problem={unknown === undefined ? undefined : `没有“{${unknown}}”这个标签，请改用上面列出的。`}
    />
  );
}

interface RunningProps {
  readonly totalCount: number;
  readonly work: ReturnType<typeof useBatchJob>;
}

/** While they are made. Closing the dialog is cancelling. */
function Running({ totalCount, work }: RunningProps) {
  return (
    <Dialog title={`正在生成${totalCount}份文稿`} onClose={work.cancel}>
      <JobProgress progress={work.progress} onCancel={work.cancel} />
      <p>每生成一份就登记一份；取消后，已生成的保留。</p>
    </Dialog>
  );
}
