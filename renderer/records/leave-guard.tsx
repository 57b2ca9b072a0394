import { useBlocker } from "react-router";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";

interface LeaveGuardProps {
  readonly isDirty: boolean;
  /** Whether it was saved. */
  readonly onSave: () => Promise<boolean>;
}

interface LeaveState {
  readonly isSaved?: boolean;
}

/** Asks before a page with unsaved text is left. The draft stays either way. */
export function LeaveGuard({ isDirty, onSave }: LeaveGuardProps) {
  const blocker = useBlocker(
    ({ nextLocation }) => isDirty && !(nextLocation.state as LeaveState | null)?.isSaved,
  );
  if (blocker.state !== "blocked") return null;
  const saveAndGo = async () => {
    if (await onSave()) blocker.proceed();
    else blocker.reset();
  };
  return (
    <Dialog
      title="还有没保存的内容"
      onClose={blocker.reset}
      foot={
        <>
          <Button onClick={blocker.reset}>继续填写</Button>
          <Button onClick={blocker.proceed}>先离开，保留草稿</Button>
          <Button kind="primary" onClick={() => void saveAndGo()}>
            保存并离开
          </Button>
        </>
      }
    >
      <p>离开后草稿仍会保留，下次打开这一页时可以接着填写。</p>
    </Dialog>
  );
}
