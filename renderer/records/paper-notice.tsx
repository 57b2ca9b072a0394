import type { RecordType } from "#shared/records/define-record-type.ts";
import { useRecordActions } from "#renderer/records/use-record-actions.ts";
import type { RecordEditor } from "#renderer/records/use-record-editor.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface PaperNoticeProps {
  readonly type: RecordType;
  readonly editor: RecordEditor;
}

/** Stays from a reopening until the paper has been printed and signed anew. */
export function PaperNotice({ type, editor }: PaperNoticeProps) {
  const actions = useRecordActions(type, editor);
  const { record } = editor;
  if (!record?.paper?.isStale || record.trashedAt !== null) return null;
  return (
    <p className="record-notice">
      <span>已退回修改，与已签字的纸质件不一致，请重新打印签字。</span>
      {record.finalizedAt !== null && (
        <Button disabled={actions.isRunning} onClick={() => void actions.confirmPaper()}>
          已重新签字
        </Button>
      )}
    </p>
  );
}
