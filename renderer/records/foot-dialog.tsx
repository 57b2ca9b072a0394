import type { RecordType } from "#shared/records/define-record-type.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import type { RecordPageParts } from "#renderer/records/record-page-parts.ts";
import type { PaperStart } from "#renderer/records/paper-return.ts";
import { useGapJump } from "#renderer/records/use-gap-jump.ts";
import type { useRecordActions } from "#renderer/records/use-record-actions.ts";
import { Confirm } from "#renderer/ui/confirm.tsx";

/** What the foot of a record asks before it acts. */
export type FootQuestion = "finalize" | "reopen" | "paper" | "trash" | "generate" | null;

interface FootDialogProps {
  readonly asking: Exclude<FootQuestion, null>;
  readonly type: RecordType;
  readonly record: RecordView;
  readonly parts: RecordPageParts | undefined;
  readonly actions: ReturnType<typeof useRecordActions>;
  readonly start: PaperStart | null;
  readonly onClose: () => void;
}

interface Question {
  readonly label: string;
  readonly text: string;
  readonly reasonLabel?: string;
  readonly act: (reason: string) => Promise<void>;
}

function questionOf({ asking, actions, record, type }: FootDialogProps): Question | null {
  if (asking === "finalize")
    return {
      label: "定稿",
      text: "定稿后内容只能查看；需要改动时可以退回修改，并写明原因。",
      act: actions.finalize,
    };
  if (asking === "reopen")
    return {
      label: "退回修改",
      text: "原因会记入历史。",
      reasonLabel: "退回修改的原因",
      act: actions.reopen,
    };
  if (asking === "paper")
    return {
      label: "登记纸质件已签字",
      text: "请确认：纸质件是按这次定稿打印的，并已签字。",
      act: actions.confirmPaper,
    };
  if (asking === "trash")
    return {
      label: "移入回收站",
      text: `“${record.title || type.label}”将移入回收站，以后可以恢复。`,
      act: actions.trash,
    };
  return null;
}

/** The dialog of the question being asked. */
export function FootDialog(props: FootDialogProps) {
  const { type, record, parts, start, onClose } = props;
  const jump = useGapJump(type, record, onClose);
  const question = questionOf(props);
  if (question)
    return (
      <Confirm
        title={question.label}
        actionLabel={question.label}
        {...(question.reasonLabel === undefined ? {} : { reasonLabel: question.reasonLabel })}
        onConfirm={(reason) => {
          onClose();
          void question.act(reason);
        }}
        onCancel={onClose}
      >
        <p>{question.text}</p>
      </Confirm>
    );
  const Generate = parts?.generateDialog;
  if (!Generate) return null;
  const source = { recordType: type.name, recordUid: record.uid };
  return <Generate {...source} start={start} onClose={onClose} onJump={jump} />;
}
