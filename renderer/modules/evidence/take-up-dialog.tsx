import { useState, type SyntheticEvent } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { OpenGathering } from "#shared/modules/evidence/evidence-contract.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import type { LinkSource } from "#renderer/modules/evidence/link-source.ts";
import type { TakeUpAs } from "#renderer/modules/evidence/record-actions.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { PersonPicker } from "#renderer/ui/person-picker.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";

export const takeUpLabels: Readonly<Record<TakeUpAs, string>> = {
  topic: "列入议题",
  actionItem: "列入议定事项",
};

const shownGathering = ({ title, occurredOn, isPlanned }: OpenGathering) =>
  `${occurredOn}　${title}${isPlanned ? "（计划）" : ""}`;

interface TakeUpDialogProps {
  readonly as: TakeUpAs;
  readonly source: LinkSource;
  readonly onClose: () => void;
}

/** What is said of the matter: a topic is words alone. */
interface Matter {
  readonly content: string;
  readonly owner: PersonSnapshot | null;
  readonly dueOn: string | null;
}

function useTakeUp({ as, source, onClose }: TakeUpDialogProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { title, owner, dueOn, recordType, uid, rowUid } = source;
  const [matter, setMatter] = useState<Matter>({ content: title, owner, dueOn });
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand("evidence.takeUp");
  const gatherings = useRouteQuery("evidence.openGatherings", null).data?.gatherings ?? null;
  const target = gatherings?.find((one) => one.uid === chosen) ?? gatherings?.[0];
  const isFilled = matter.content.trim() !== "" && unreadable.size === 0;
  const canSend = target !== undefined && isFilled && !isRunning;

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (!target || !canSend) return;
    const { uid: gatheringUid, revision } = target;
    const said = as === "topic" ? { content: matter.content } : matter;
    const origin = { recordType, uid, rowUid };
    const reply = await run({ gatheringUid, revision, as, ...said, origin });
    if (reply.ok) onClose();
    else setError(reply.error);
  }

  function mark(path: string, message: string | null): void {
    const others = [...unreadable].filter((one) => one !== path);
    setUnreadable(new Set(message === null ? others : [...others, path]));
  }

  const change = (part: Partial<Matter>) => setMatter((now) => ({ ...now, ...part }));
  return { gatherings, target, matter, error, canSend, setChosen, change, mark, send };
}

interface GatheringChoiceProps {
  readonly gatherings: readonly OpenGathering[];
  readonly value: string | undefined;
  readonly onChange: (uid: string) => void;
}

function GatheringChoice({ gatherings, value, onChange }: GatheringChoiceProps) {
  if (gatherings.length === 0) return <p>近两个月没有未定稿的会议，请先“安排会议”。</p>;
  return (
    <label>
      会议（支委会在前）
      <select
        className="native-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {gatherings.map((one) => (
          <option key={one.uid} value={one.uid}>
            {shownGathering(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

type WhoAndWhenProps = Pick<ReturnType<typeof useTakeUp>, "matter" | "change" | "mark">;

/** 责任人 and 完成时限 of what is decided, as far as they are known. */
function WhoAndWhen({ matter, change, mark }: WhoAndWhenProps) {
  const shared = { onUnreadable: mark, isReadOnly: false, isWrong: false };
  return (
    <div className="evidence-dialog-pair">
      <div>
        <span>责任人</span>
        <PersonPicker
          {...shared}
          path="owner"
          label="责任人"
          value={matter.owner}
          onChange={(owner) => change({ owner })}
        />
      </div>
      <div>
        <span>完成时限</span>
        <DateField
          {...shared}
          path="dueOn"
          label="完成时限"
          value={matter.dueOn}
          onChange={(dueOn) => change({ dueOn })}
        />
      </div>
    </div>
  );
}

/** Asks which gathering, those of the committee first, in which words, and of what is decided who and when. */
export function TakeUpDialog(props: TakeUpDialogProps) {
  const { as, onClose } = props;
  const dialog = useTakeUp(props);
  return (
    <Dialog title={takeUpLabels[as]} onClose={onClose}>
      <form className="evidence-dialog" onSubmit={(event) => void dialog.send(event)}>
        {dialog.gatherings && (
          <GatheringChoice
            gatherings={dialog.gatherings}
            value={dialog.target?.uid}
            onChange={dialog.setChosen}
          />
        )}
        <TextField
          label={as === "topic" ? "题目" : "事项"}
          value={dialog.matter.content}
          isRequired
          maxLength={400}
          onChange={(content) => dialog.change({ content })}
        />
        {as === "actionItem" && <WhoAndWhen {...dialog} />}
        <Failure error={dialog.error} />
        <Button kind="primary" type="submit" disabled={!dialog.canSend}>
          {takeUpLabels[as]}
        </Button>
      </form>
    </Dialog>
  );
}
