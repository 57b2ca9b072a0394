import { useState } from "react";
import { useCommand } from "#renderer/api/use-command.ts";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { NoticesDialog } from "#renderer/modules/disclosures/notices-dialog.tsx";
import { useNoticesForm } from "#renderer/modules/disclosures/use-notices-form.ts";
import { TextField } from "#renderer/ui/plain/text-field.tsx";

interface PostDialogProps {
  readonly notices: readonly ChosenNotice[];
  readonly usualPlaces: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 登记张贴: one day and the same places for all that were chosen. */
export function PostDialog(props: PostDialogProps) {
  const form = useNoticesForm(props);
  const { run, isRunning } = useCommand("disclosures.post");
  const [places, setPlaces] = useState(props.usualPlaces.slice(0, 2).join("、"));
  const named = places
    .split(/[、,，;；\n]/)
    .map((place) => place.trim())
    .filter(Boolean);
  return (
    <NoticesDialog
      deed="张贴"
      notices={props.notices}
      form={form}
      canSend={form.isReadable && named.length > 0 && !isRunning}
      onSubmit={form.submit((targets, postedOn, postedBy) =>
        run({ targets, postedOn, places: named, postedBy }),
      )}
      onClose={props.onClose}
    >
      <TextField
        label="张贴地点"
        value={places}
        isRequired
        help="几处地点之间用顿号隔开；公示期从最后一处张贴起算"
        onChange={setPlaces}
      />
    </NoticesDialog>
  );
}
