import { useNavigate } from "react-router";
import { recordTypeOf } from "#shared/record-types.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { useSettings } from "#renderer/api/session-settings.ts";
import { ConflictDialog } from "#renderer/records/conflict-dialog.tsx";
import { LeaveGuard } from "#renderer/records/leave-guard.tsx";
import { RecordFoot } from "#renderer/records/record-foot.tsx";
import { RecordNotices } from "#renderer/records/record-notices.tsx";
import type { RecordPageParts } from "#renderer/records/record-page-parts.ts";
import { RecordRail } from "#renderer/records/record-rail.tsx";
import { SectionAnchors } from "#renderer/records/section-anchors.tsx";
import { recordPath } from "#renderer/records/record-paths.ts";
import { useRecordEditor, type RecordEditor } from "#renderer/records/use-record-editor.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import type { FieldEditors } from "#renderer/ui/field-control.ts";
import { Page } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { RecordForm } from "#renderer/ui/record-form.tsx";
import { useMenuCommand } from "#renderer/ui/use-menu-command.ts";
import "./record-page.css";

interface RecordPageProps {
  readonly recordType: string;
  /** The record's uid, or `new`. */
  readonly recordKey: string;
  readonly fieldEditors?: FieldEditors;
  readonly parts?: RecordPageParts;
}

/** One record of any type: its form, its papers, its history, and what can be done with it. */
export function RecordPage(props: RecordPageProps) {
  // A key of its own for each record, so that nothing typed for one is shown in another.
  return <RecordScreen key={`${props.recordType}/${props.recordKey}`} {...props} />;
}

function titleOf(type: RecordType, editor: RecordEditor): string {
  return editor.record ? editor.record.title || type.label : `新建${type.label}`;
}

function RecordScreen({ recordType, recordKey, fieldEditors = {}, parts }: RecordPageProps) {
  const type = recordTypeOf(recordType);
  const uid = recordKey === "new" ? null : recordKey;
  const editor = useRecordEditor(type, uid);
  const { enterMovesOn } = useSettings();
  const navigate = useNavigate();
  const { record } = editor;
  const isReadOnly = Boolean(record?.finalizedAt ?? record?.trashedAt);

  async function save(): Promise<boolean> {
    if (isReadOnly) return false;
    const saved = await editor.save();
    if (saved && uid === null)
      await navigate(recordPath(type.name, saved.uid), { replace: true, state: { isSaved: true } });
    return saved !== null;
  }
  useMenuCommand("save", () => void save());

  if (editor.isLoading) return <Skeleton lineCount={8} label="正在读取记录" />;
  if (uid !== null && !record) return <Failure error={editor.loadError} />;
  return (
    <Page isFilling title={titleOf(type, editor)} sentence={record ? type.label : undefined}>
      <SectionAnchors type={type} />
      <div className="record-page">
        <div className="record-page-content">
          <RecordNotices editor={editor} />
          <RecordForm
            recordType={type}
            values={editor.values}
            problems={editor.problems}
            masked={editor.masked}
            isReadOnly={isReadOnly}
            enterMovesOn={enterMovesOn}
            fieldEditors={fieldEditors}
            onChange={editor.setField}
            onUnreadable={editor.setUnreadable}
            onReveal={editor.reveal}
          />
        </div>
        {record && <RecordRail type={type} record={record} parts={parts} />}
      </div>
      <RecordFoot type={type} editor={editor} parts={parts} onSave={save} />
      {editor.hasConflict && record && (
        <ConflictDialog
          type={type}
          stored={record}
          changes={editor.changes}
          onKeepMine={editor.keepMine}
          onTakeTheirs={() => void editor.discard()}
        />
      )}
      <LeaveGuard isDirty={editor.isDirty} onSave={save} />
    </Page>
  );
}
