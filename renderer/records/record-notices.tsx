import type { RecordType } from "#shared/records/define-record-type.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { clockWords } from "#renderer/records/clock-words.ts";
import { openFields } from "#renderer/records/open-fields.ts";
import { splitOrigin } from "#renderer/records/record-origin.ts";
import { PaperNotice } from "#renderer/records/paper-notice.tsx";
import type { RecordEditor } from "#renderer/records/use-record-editor.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

interface RecordNoticesProps {
  readonly type: RecordType;
  readonly editor: RecordEditor;
}

/** When the signed paper was registered, where it still says what the record says. */
function paperLine({ paper }: RecordView): string {
  if (!paper?.signedAt || paper.isStale) return "";
  return `纸质件已签字（${clockWords(paper.signedAt)}登记）。`;
}

/** What of a final record is still filled in, such as where a paper hangs. */
function openWords(type: RecordType, record: RecordView): string {
  const labels = openFields(type, record).map(({ label }) => `“${label}”`);
  return labels.length > 0 ? `${labels.join("")}还可以填，其他只能查看。` : "只能查看。";
}

/** How a final record is changed after all; a copy that was kept never is. */
function changeWords({ staysFinal }: RecordType): string {
  return staysFinal
    ? "这是留存的一份，以后不再改动。"
    : "需要改动时点下面的“退回修改”，并写明原因。";
}

function restoredWords({ changes }: RecordEditor, at: string): string {
  return splitOrigin(changes).origin
    ? "已带入来源记录的已知内容，还没有保存；保存时自动和来源关联。"
    : `已恢复${clockWords(at)}自动保存的草稿，内容还没有保存。`;
}

/** What the clerk must know of this record before reading on. */
export function RecordNotices({ type, editor }: RecordNoticesProps) {
  const { record, restoredAt } = editor;
  return (
    <>
      {record?.trashedAt && (
        <p className="record-notice">
          {`这条记录在回收站中（${clockWords(record.trashedAt)}移入），只能查看。需要时点下面的“恢复”。`}
        </p>
      )}
      {record?.finalizedAt && !record.trashedAt && (
        <p className="record-notice">
          {`已于${clockWords(record.finalizedAt)}定稿，${openWords(type, record)}${changeWords(type)}${paperLine(record)}`}
        </p>
      )}
      <PaperNotice type={type} editor={editor} />
      {restoredAt && (
        <p className="record-notice">
          <span>{restoredWords(editor, restoredAt)}</span>
          <Button kind="quiet" onClick={() => void editor.discard()}>
            放弃草稿
          </Button>
        </p>
      )}
      <Failure error={editor.error} />
    </>
  );
}
