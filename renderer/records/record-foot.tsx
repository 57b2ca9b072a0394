import { useState } from "react";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { clockWords } from "#renderer/records/clock-words.ts";
import type { RecordPageParts } from "#renderer/records/record-page-parts.ts";
import { useRecordActions } from "#renderer/records/use-record-actions.ts";
import type { RecordEditor } from "#renderer/records/use-record-editor.ts";
import { Confirm } from "#renderer/ui/confirm.tsx";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface RecordFootProps {
  readonly type: RecordType;
  readonly editor: RecordEditor;
  readonly parts: RecordPageParts | undefined;
  readonly onSave: () => Promise<boolean>;
}

type Asking = "finalize" | "reopen" | "trash" | "generate" | null;

function draftLine(editor: RecordEditor): string {
  const now = Date.now();
  if (editor.hasDraftFailed) return "草稿暂时没能自动保存，请点“保存”";
  if (editor.draftSavedAt) return `草稿已自动保存 ${clockWords(editor.draftSavedAt, now)}`;
  if (editor.isDirty) return "有未保存的改动";
  return editor.record ? `已保存 ${clockWords(editor.record.updatedAt, now)}` : "";
}

/** Stays at the foot of the page: save, make papers, finalize, throw away. */
export function RecordFoot({ type, editor, parts, onSave }: RecordFootProps) {
  const [asking, setAsking] = useState<Asking>(null);
  const actions = useRecordActions(type, editor);
  const { record } = editor;
  const isBusy = editor.isSaving || actions.isRunning;
  const isOpen = !record?.finalizedAt && !record?.trashedAt;
  const canGenerate = type.documents.length > 0 && parts !== undefined && !record?.trashedAt;

  async function saveThen(next: Asking): Promise<void> {
    const isSaved = isOpen && (editor.isDirty || !record) ? await onSave() : true;
    // A record just made lives at its own address; its page takes over from here.
    if (isSaved && record) setAsking(next);
  }

  return (
    <footer className="record-foot">
      <span className="record-foot-state" role="status">
        {draftLine(editor)}
      </span>
      {record && isOpen && !type.singleton && (
        <Button kind="quiet" disabled={isBusy} onClick={() => setAsking("trash")}>
          移入回收站
        </Button>
      )}
      {record?.trashedAt && (
        <Button kind="primary" disabled={isBusy} onClick={() => void actions.restore()}>
          恢复
        </Button>
      )}
      {record?.finalizedAt && !record.trashedAt && (
        <Button disabled={isBusy} onClick={() => setAsking("reopen")}>
          退回修改
        </Button>
      )}
      {record && isOpen && type.canFinalize && (
        <Button disabled={isBusy} onClick={() => void saveThen("finalize")}>
          定稿
        </Button>
      )}
      {record && canGenerate && (
        <Button disabled={isBusy} onClick={() => void saveThen("generate")}>
          生成文稿…
        </Button>
      )}
      {isOpen && (
        <Button kind="primary" disabled={isBusy} onClick={() => void onSave()}>
          {editor.isSaving ? "正在保存" : "保存 Ctrl+S"}
        </Button>
      )}
      <FootDialog
        asking={asking}
        editor={editor}
        type={type}
        parts={parts}
        actions={actions}
        onClose={() => setAsking(null)}
      />
    </footer>
  );
}

interface FootDialogProps extends Omit<RecordFootProps, "onSave"> {
  readonly asking: Asking;
  readonly actions: ReturnType<typeof useRecordActions>;
  readonly onClose: () => void;
}

function FootDialog({ asking, editor, type, parts, actions, onClose }: FootDialogProps) {
  const close = (act: Promise<void>) => {
    onClose();
    void act;
  };
  if (asking === "finalize")
    return (
      <Confirm
        title="定稿"
        actionLabel="定稿"
        onConfirm={() => close(actions.finalize())}
        onCancel={onClose}
      >
        <p>定稿后内容只能查看；需要改动时可以退回修改，并写明原因。</p>
      </Confirm>
    );
  if (asking === "reopen")
    return (
      <Confirm
        title="退回修改"
        actionLabel="退回修改"
        reasonLabel="退回修改的原因"
        onConfirm={(reason) => close(actions.reopen(reason))}
        onCancel={onClose}
      >
        <p>原因会记入历史。</p>
      </Confirm>
    );
  if (asking === "trash")
    return (
      <Confirm
        title="移入回收站"
        actionLabel="移入回收站"
        onConfirm={() => close(actions.trash())}
        onCancel={onClose}
      >
        <p>{`“${editor.record?.title ?? type.label}”将移入回收站，以后可以恢复。`}</p>
      </Confirm>
    );
  const Generate = parts?.generateDialog;
  if (asking === "generate" && Generate && editor.record)
    return (
      <Generate
        recordType={type.name}
        recordUid={editor.record.uid}
        onClose={onClose}
        onJump={(path) => {
          onClose();
          // The dialog gives the focus back when it closes; the field takes it after that.
          setTimeout(() => jumpToPath(document.querySelector(".record-form"), path), 0);
        }}
      />
    );
  return null;
}
