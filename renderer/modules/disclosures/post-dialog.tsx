import { useState, type SyntheticEvent } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { DayLine } from "#renderer/modules/disclosures/day-line.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";
import { today } from "#renderer/ui/today.ts";

interface PostDialogProps {
  readonly notices: readonly ChosenNotice[];
  readonly usualPlaces: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function usePosting({ notices, usualPlaces, onDone }: PostDialogProps) {
  const [day, setDay] = useState<string | null>(today());
  const [places, setPlaces] = useState(usualPlaces.slice(0, 2).join("、"));
  const [postedBy, setPostedBy] = useState("");
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand("disclosures.post");
  const named = places
    .split(/[、,，;；\n]/)
    .map((place) => place.trim())
    .filter(Boolean);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (day === null || named.length === 0) return;
    const targets = notices.map(({ uid, revision }) => ({ uid, revision }));
    const by = postedBy.trim() || null;
    const reply = await run({ targets, postedOn: day, places: named, postedBy: by });
    if (reply.ok) onDone();
    else setError(reply.error);
  }

  const canSend = day !== null && unreadable === null && named.length > 0 && !isRunning;
  return {
    day,
    setDay,
    places,
    setPlaces,
    postedBy,
    setPostedBy,
    setUnreadable,
    error,
    send,
    canSend,
  };
}

/** 登记张贴: one day and the same places for all that were chosen. */
export function PostDialog(props: PostDialogProps) {
  const form = usePosting(props);
  return (
    <Dialog title="登记张贴" onClose={props.onClose}>
      <form className="month-dialog" onSubmit={(event) => void form.send(event)}>
        <ul>
          {props.notices.map(({ uid, title }) => (
            <li key={uid}>{title}</li>
          ))}
        </ul>
        <DayLine
          label="张贴日期"
          value={form.day}
          onChange={form.setDay}
          onUnreadable={form.setUnreadable}
        />
        <TextField
          label="张贴地点"
          value={form.places}
          isRequired
          help="几处地点之间用顿号隔开；公示期从最后一处张贴起算"
          onChange={form.setPlaces}
        />
        <TextField
          label="张贴人"
          value={form.postedBy}
          maxLength={40}
          onChange={form.setPostedBy}
        />
        <Failure error={form.error} />
        <Button kind="primary" type="submit" disabled={!form.canSend}>
          登记{props.notices.length}项张贴
        </Button>
      </form>
    </Dialog>
  );
}
