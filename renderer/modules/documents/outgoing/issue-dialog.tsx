import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FileState, GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import {
  EntryFields,
  NumberFields,
  SubjectField,
} from "#renderer/modules/documents/outgoing/entry-fields.tsx";
import { NumberLook } from "#renderer/modules/documents/outgoing/number-look.tsx";
import { sentEntry, useEntry } from "#renderer/modules/documents/outgoing/use-entry.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

interface IssueDialogProps {
  readonly document: GeneratedDocument;
  readonly fileState: FileState | undefined;
  readonly onClose: () => void;
  readonly onIssued: (document: GeneratedDocument) => void;
}

type Proposal = RouteOutput<"outgoing.proposal">;

/** 印发: the draft gets its number and is registered. */
export function IssueDialog(props: IssueDialogProps) {
  const { data, error } = useRouteQuery("outgoing.proposal", { documentUid: props.document.uid });
  if (data?.series && data.problem === null)
    return <IssueForm {...props} proposal={data} seriesUid={data.series.uid} />;
  return (
    <Dialog
      title="印发"
      onClose={props.onClose}
      foot={
        data && (
          <>
            <LinkButton href="#/records/numberSeries">去“发文字号”</LinkButton>
            <Button onClick={props.onClose}>关闭</Button>
          </>
        )
      }
    >
      {!data && !error && <Skeleton lineCount={4} label="正在读取" />}
      {data && <p role="alert">{data.problem}</p>}
      <Failure error={error} />
    </Dialog>
  );
}

interface IssueFormProps extends IssueDialogProps {
  readonly proposal: Proposal;
  readonly seriesUid: string;
}

function useIssue(props: IssueFormProps) {
  const { document, proposal, seriesUid } = props;
  const { issuedOn, subject, signer, addressee } = proposal;
  const start = { issuedOn, serial: null, subject, signer, addressee, copyTo: "", copies: null };
  const form = useEntry(start);
  const [isReplacing, setReplacing] = useState(proposal.replaces !== null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const job = useJob("outgoing.issue");
  const { entry } = form;
  const asked = { seriesUid, issuedOn: entry.issuedOn, serial: entry.serial, isByHand: false };
  const look = useRouteQuery("outgoing.look", asked, { keepsPrevious: true });

  async function send(): Promise<void> {
    if (!look.data || entry.signer === null) return;
    const reply = await job.run({
      ...{ documentUid: document.uid, seriesUid, serial: look.data.serial },
      ...{ toldSkipped: look.data.skipped, issuedOn: entry.issuedOn },
      ...{ ...sentEntry(entry), signer: entry.signer, subject: entry.subject.trim() },
      replacesUid: isReplacing ? (proposal.replaces?.uid ?? null) : null,
    });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) props.onIssued(reply.data.document);
  }

  const isFilled = entry.signer !== null && entry.subject.trim() !== "";
  const isJudged = look.data?.problem === null && !look.isFetching;
  return {
    ...{ form, look, error, isReplacing, setReplacing, send, isRunning: job.isRunning },
    canSend: isFilled && isJudged && form.isReadable && !job.isRunning,
  };
}

function IssueForm(props: IssueFormProps) {
  const issue = useIssue(props);
  const { replaces } = props.proposal;
  return (
    <Dialog
      title="印发"
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>取消</Button>
          <Button kind="primary" disabled={!issue.canSend} onClick={() => void issue.send()}>
            {issue.isRunning ? "正在印发" : "印发"}
          </Button>
        </>
      }
    >
      <div className="generate-start">
        <IssueWarnings {...props} />
        <SubjectField form={issue.form} />
        <NumberFields form={issue.form} next={issue.look.data?.next ?? null} />
        <NumberLook look={issue.look.data} />
        <EntryFields form={issue.form} />
        {replaces && (
          <label>
            <input
              type="checkbox"
              checked={issue.isReplacing}
              onChange={(event) => issue.setReplacing(event.target.checked)}
            />
            {`改版，替代已印发的${replaces.number}`}
          </label>
        )}
        <Failure error={issue.look.error ?? issue.error} />
        <p className="paper-option-help">
          印发后文号和文稿登入发文登记簿，不再改动；草稿仍然留着。涉密文件不得录入本系统。
        </p>
      </div>
    </Dialog>
  );
}

function IssueWarnings({ proposal, fileState }: IssueFormProps) {
  return (
    <>
      {proposal.isOutdated && (
        <StatusText tone="overdue">
          记录在这份草稿生成后改过；印发的是这份草稿的内容。要印改后的内容，请先重新生成。
        </StatusText>
      )}
      {fileState === "changed" && (
        <StatusText tone="overdue">
          这份草稿在程序外被改动过；印发按程序里的内容重新填写，外面的改动不会带入。
        </StatusText>
      )}
    </>
  );
}
