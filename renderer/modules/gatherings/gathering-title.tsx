import { Input } from "antd";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";

/**
 * 会议名称: proposed from the parts, and the clerk's own once typed. The title of a single part is the
 * same text, so that no paper of it bears another.
 */
export function GatheringTitle(props: FieldEditorProps) {
  const { parts, title } = gathering.valuesOf(props.values);
  const [only] = parts;
  function write(text: string): void {
    const next = text || null;
    const isAlone = parts.length === 1 && only !== undefined;
    props.onFields({
      title: next,
      ...(isAlone ? { parts: [{ ...only, title: next }] } : {}),
    });
  }
  return (
    <Input
      data-path={props.path}
      aria-label={props.label}
      value={title ?? ""}
      maxLength={200}
      readOnly={props.isReadOnly}
      status={props.isWrong ? "error" : ""}
      autoComplete="off"
      placeholder={props.isReadOnly ? "" : "选好类别、填好日期后自动拟出，可改"}
      onChange={(event) => write(event.target.value)}
    />
  );
}
