import { FirstTopicPapers } from "#renderer/modules/evidence/first-topic-papers.tsx";
import { AgendaEditor } from "#renderer/modules/gatherings/agenda-editor.tsx";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";

/** 议题 of a gathering, whose 第一议题 may be chosen from 收文登记簿. */
export function AgendaWithPapers(props: FieldEditorProps) {
  return <AgendaEditor {...props} topicSource={FirstTopicPapers} />;
}
