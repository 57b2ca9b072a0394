import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { recordTypeOf } from "#shared/record-types.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { useMaySeeSensitive } from "#renderer/api/operator-session.ts";
import { useSettings } from "#renderer/api/session-settings.ts";
import { ConflictDialog } from "#renderer/records/conflict-dialog.tsx";
import { isFieldClosed, openFields } from "#renderer/records/open-fields.ts";
import { LeaveGuard } from "#renderer/records/leave-guard.tsx";
import { RecordFoot } from "#renderer/records/record-foot.tsx";
import { RecordNotices } from "#renderer/records/record-notices.tsx";
import type { RecordPageParts } from "#renderer/records/record-page-parts.ts";
import { RecordRail } from "#renderer/records/record-rail.tsx";
import { SectionAnchors } from "#renderer/records/section-anchors.tsx";
import { recordPath } from "#renderer/records/record-paths.ts";
import { useFirstField } from "#renderer/records/use-first-field.ts";
import { useShownType } from "#renderer/records/use-shown-type.ts";
import { focusedPath, useKeptPlace } from "#renderer/records/use-kept-place.ts";
import { usePaperReturn } from "#renderer/records/use-paper-return.ts";
import { useRecordEditor, type RecordEditor } from "#renderer/records/use-record-editor.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import type {
  FieldConditions,
  FieldEditors,
  FieldVariants,
  SectionEditors,
} from "#renderer/ui/field-control.ts";
import { Page } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { RecordForm } from "#renderer/ui/record-form.tsx";
import { shownFields, typeAsRead } from "#renderer/ui/shown-fields.ts";
import { useMenuCommand } from "#renderer/ui/use-menu-command.ts";
import "./record-page.css";

interface RecordPageProps {
  readonly recordType: string;
  /** The record's uid, or `new`. */
  readonly recordKey: string;
  readonly fieldEditors?: FieldEditors;
  readonly fieldConditions?: FieldConditions;
  readonly fieldVariants?: FieldVariants;
  readonly sectionEditors?: SectionEditors;
  /** What a new record begins with besides the type's own presets. */
  readonly presets?: AnyValues;
  readonly parts?: RecordPageParts;
}

type Own = "fieldEditors" | "fieldConditions" | "fieldVariants" | "sectionEditors";

/** What no module has anything of its own for. */
const plain: Required<Pick<RecordPageProps, Own>> = {
  fieldEditors: {},
  fieldConditions: {},
  fieldVariants: {},
  sectionEditors: {},
};

type RecordScreenProps = RecordPageProps & typeof plain;

/** One record of any type: its form, its papers, its history, and what can be done with it. */
export function RecordPage(props: RecordPageProps) {
  // A key of its own for each record, so that nothing typed for one is shown in another.
  return <RecordScreen key={`${props.recordType}/${props.recordKey}`} {...plain} {...props} />;
}

function titleOf(type: RecordType, editor: RecordEditor): ReactNode {
  if (!editor.record) return `新建${type.label}`;
  const title = editor.record.title || type.label;
  const isName = Object.values(type.fields).some(
    (field) => field.kind === "text" && field.isPersonName,
  );
  return isName ? <span className="person-name">{title}</span> : title;
}

/** Saves, and goes to the record's own address when it is a new one. */
function useSave(type: RecordType, editor: RecordEditor) {
  const navigate = useNavigate();
  const { waiting, goBack } = usePaperReturn();
  const save = async (): Promise<boolean> => {
    const at = focusedPath();
    const isOpen = openFields(type, editor.record).length > 0;
    const saved = isOpen ? await editor.save() : null;
    if (saved && !editor.record)
      await navigate(recordPath(type.name, saved.uid), {
        replace: true,
        state: { isSaved: true, at },
      });
    if (saved && editor.record && waiting && !waiting.isReturning) goBack();
    return saved !== null;
  };
  useMenuCommand("save", () => void save());
  return save;
}

function RecordScreen({ recordType, recordKey, presets, parts, ...own }: RecordScreenProps) {
  const { fieldEditors, fieldConditions, fieldVariants, sectionEditors } = own;
  const type = recordTypeOf(recordType);
  const uid = recordKey === "new" ? null : recordKey;
  const stored = useShownType(type);
  const editor = useRecordEditor(type, uid, presets);
  const shown = typeAsRead(stored, editor.values, fieldVariants);
  const { record } = editor;
  const save = useSave(type, editor);
  useFirstField(uid === null, !editor.isLoading);
  useKeptPlace(!editor.isLoading);
  if (editor.isLoading) return <Skeleton lineCount={8} label="正在读取记录" />;
  if (uid !== null && !record) return <Failure error={editor.loadError} />;
  return (
    <Page isFilling title={titleOf(type, editor)} sentence={record && type.label}>
      <SectionAnchors fields={shownFields(shown, editor.values, fieldConditions)} />
      <div className="record-page">
        <Content {...{ type: shown, editor, fieldEditors, fieldConditions, sectionEditors }} />
        {/* Before the rail: from the last field, Tab comes to what is done with the record. */}
        <RecordFoot type={type} editor={editor} parts={parts} onSave={save} />
        {record && <RecordRail type={type} record={record} parts={parts} />}
      </div>
      <Conflict type={type} editor={editor} />
      <LeaveGuard isDirty={editor.isDirty} onSave={save} />
    </Page>
  );
}

function Conflict({ type, editor }: { readonly type: RecordType; readonly editor: RecordEditor }) {
  if (!editor.hasConflict || !editor.record) return null;
  return (
    <ConflictDialog
      type={type}
      stored={editor.record}
      changes={editor.changes}
      onKeepMine={editor.keepMine}
      onTakeTheirs={() => void editor.discard()}
    />
  );
}

interface ContentProps {
  readonly type: RecordType;
  readonly editor: RecordEditor;
  readonly fieldEditors: FieldEditors;
  readonly fieldConditions: FieldConditions;
  readonly sectionEditors: SectionEditors;
}

function Content({ type, editor, fieldConditions, ...editors }: ContentProps) {
  const { enterMovesOn } = useSettings();
  const maySeeSensitive = useMaySeeSensitive();
  return (
    <div className="record-page-content">
      <RecordNotices type={type} editor={editor} />
      <RecordForm
        recordType={type}
        fields={shownFields(type, editor.values, fieldConditions)}
        record={editor.record}
        values={editor.values}
        problems={editor.problems}
        masked={editor.masked}
        isReadOnly={(field) => isFieldClosed(type, editor.record, field)}
        enterMovesOn={enterMovesOn}
        {...editors}
        onFields={editor.setFields}
        onUnreadable={editor.setUnreadable}
        onReveal={maySeeSensitive ? editor.reveal : null}
      />
    </div>
  );
}
