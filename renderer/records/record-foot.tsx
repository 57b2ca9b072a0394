import type { RecordType } from "#shared/records/define-record-type.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { clockWords } from "#renderer/records/clock-words.ts";
import { FootDialog, type FootQuestion } from "#renderer/records/foot-dialog.tsx";
import { PaperReturnBar } from "#renderer/records/paper-return-bar.tsx";
import { useFootQuestion } from "#renderer/records/use-foot-question.ts";
import type { RecordPageParts } from "#renderer/records/record-page-parts.ts";
import { useRecordActions } from "#renderer/records/use-record-actions.ts";
import { openFields } from "#renderer/records/open-fields.ts";
import type { RecordEditor } from "#renderer/records/use-record-editor.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface RecordFootProps {
  readonly type: RecordType;
  readonly editor: RecordEditor;
  readonly parts: RecordPageParts | undefined;
  readonly onSave: () => Promise<boolean>;
}

function draftLine(editor: RecordEditor): string {
  if (editor.hasDraftFailed) return "草稿暂时没能自动保存，请点“保存”";
  if (editor.draftSavedAt) return `草稿已自动保存 ${clockWords(editor.draftSavedAt)}`;
  if (editor.isDirty) return "有未保存的改动";
  return editor.record ? `已保存 ${clockWords(editor.record.updatedAt)}` : "";
}

/** Stays at the foot of the page: save, make papers, finalize, throw away. */
export function RecordFoot({ type, editor, parts, onSave }: RecordFootProps) {
  const { question, start, ask, close } = useFootQuestion(type, editor.record);
  const actions = useRecordActions(type, editor);
  const { record } = editor;
  const isBusy = editor.isSaving || actions.isRunning;
  const isOpen = openFields(type, record).length > 0;

  async function saveThen(next: FootQuestion): Promise<void> {
    if (isOpen && editor.isDirty && !(await onSave())) return;
    ask(next);
  }

  return (
    <footer className="record-foot">
      <PaperReturnBar isDirty={editor.isDirty} />
      <span className="record-foot-state" role="status">
        {draftLine(editor)}
      </span>
      {record && (
        <StoredButtons
          type={type}
          record={record}
          isBusy={isBusy}
          canGenerate={type.documents.length > 0 && parts !== undefined}
          onAsk={(next) => void saveThen(next)}
          onRestore={() => void actions.restore()}
        />
      )}
      {isOpen && <SaveButton editor={editor} isBusy={isBusy} onSave={onSave} />}
      {record && question && (
        <FootDialog
          key={question}
          {...{ asking: question, type, record, parts, actions, start }}
          onClose={close}
        />
      )}
    </footer>
  );
}

interface SaveButtonProps extends Pick<RecordFootProps, "editor" | "onSave"> {
  readonly isBusy: boolean;
}

function SaveButton({ editor, isBusy, onSave }: SaveButtonProps) {
  return (
    <Button kind="primary" disabled={isBusy} onClick={() => void onSave()}>
      {editor.isSaving ? "正在保存" : "保存 Ctrl+S"}
    </Button>
  );
}

interface StoredButtonsProps {
  readonly type: RecordType;
  readonly record: RecordView;
  readonly isBusy: boolean;
  readonly canGenerate: boolean;
  readonly onAsk: (question: FootQuestion) => void;
  readonly onRestore: () => void;
}

/** Final, and nobody has said yet that its paper is signed. */
function isUnsigned({ finalizedAt, paper }: RecordView): boolean {
  return finalizedAt !== null && paper?.signedAt === null;
}

function canTrash({ singleton, isRegister }: RecordType, { finalizedAt }: RecordView): boolean {
  return finalizedAt === null && !singleton && !isRegister;
}

/** What a stored record offers at each stage of its life. */
function StoredButtons(props: StoredButtonsProps) {
  const { type, record, isBusy, onAsk } = props;
  const ask = (question: FootQuestion, label: string, kind: "normal" | "quiet" = "normal") => (
    <Button kind={kind} disabled={isBusy} onClick={() => onAsk(question)}>
      {label}
    </Button>
  );
  if (record.trashedAt !== null)
    return (
      <Button kind="primary" disabled={isBusy} onClick={props.onRestore}>
        恢复
      </Button>
    );
  const isFinal = record.finalizedAt !== null;
  return (
    <>
      {canTrash(type, record) && ask("trash", "移入回收站", "quiet")}
      {isUnsigned(record) && ask("paper", "登记纸质件已签字", "quiet")}
      {isFinal && !type.staysFinal && ask("reopen", "退回修改")}
      {!isFinal && type.canFinalize && ask("finalize", "定稿")}
      {props.canGenerate && ask("generate", "生成文稿…")}
    </>
  );
}
