import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { outgoingStates } from "#shared/modules/outgoing/outgoing-states.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRecordQuery, useRouteQuery } from "#renderer/api/use-route-query.ts";
import { DocumentTools } from "#renderer/modules/documents/document-tools.tsx";
import { AmendDialog } from "#renderer/modules/documents/outgoing/amend-dialog.tsx";
import { PaperNotes } from "#renderer/modules/documents/paper-notes.tsx";
import { useFileStates } from "#renderer/modules/documents/use-file-states.ts";
import { Confirm } from "#renderer/ui/confirm.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";

type OfPaper = RouteOutput<"outgoing.ofPaper">;

/** Beside a row of the 发文登记簿: its paper, what it replaces, and what can be done with the number. */
export function OutgoingPanel({ recordUid }: { readonly recordUid: string }) {
  const record = useRecordQuery<RecordView>("outgoingPaper.get", { uid: recordUid });
  const { data, error } = useRouteQuery("outgoing.ofPaper", { uid: recordUid });
  if (!record.data || !data)
    return error ? <Failure error={error} /> : <Skeleton lineCount={3} label="正在读取" />;
  return (
    <div className="outgoing-panel">
      <Versions {...data} />
      {data.document ? <Paper document={data.document} /> : <p>没有在本系统生成的文稿。</p>}
      <NumberActions paper={record.data} />
    </div>
  );
}

function Versions({ replaces, replacedBy }: OfPaper) {
  const refs = [
    ["替代", replaces],
    ["已由新版本替代", replacedBy],
  ] as const;
  return refs.map(
    ([label, ref]) =>
      ref && (
        <p key={label} className="paper-note">
          <span>{`${label}：`}</span>
          <a href={`#/records/outgoingPaper/${ref.uid}`}>{ref.number}</a>
          {ref.state !== "issued" && <span>{`（${outgoingStates[ref.state]}）`}</span>}
        </p>
      ),
  );
}

function Paper({ document }: { readonly document: NonNullable<OfPaper["document"]> }) {
  const [looks, setLooks] = useState(0);
  const states = useFileStates([document.uid], String(looks));
  return (
    <div className="documents-panel outgoing-panel">
      <p>{document.fileName}</p>
      <PaperNotes
        document={document}
        fileState={states.get(document.uid)}
        onRestored={() => setLooks(looks + 1)}
      />
      <DocumentTools document={document} />
    </div>
  );
}

function NumberActions({ paper }: { readonly paper: RecordView }) {
  const [asking, setAsking] = useState<"void" | "amend" | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const command = useCommand("outgoing.void");
  const close = () => setAsking(null);

  async function voidIt(reason: string): Promise<void> {
    close();
    const reply = await command.run({ uid: paper.uid, revision: paper.revision, reason });
    setError(reply.ok ? null : reply.error);
  }

  if (paper.values["state"] === "blank") return null;
  return (
    <div className="document-tools">
      <Button onClick={() => setAsking("amend")}>更正登记…</Button>
      {paper.values["state"] === "issued" && (
        <Button kind="danger" onClick={() => setAsking("void")}>
          作废…
        </Button>
      )}
      <Failure error={error} />
      {asking === "amend" && <AmendDialog paper={paper} onClose={close} />}
      {asking === "void" && (
        <Confirm
          title="作废文号"
          actionLabel="作废"
          reasonLabel="作废的原因"
          isRunning={command.isRunning}
          onConfirm={(reason) => void voidIt(reason)}
          onCancel={close}
        >
          <p>{`“${paper.title}”将登记为作废。文号留在登记簿上，不再使用，也不能恢复。`}</p>
        </Confirm>
      )}
    </div>
  );
}
