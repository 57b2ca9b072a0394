import { useState, type SyntheticEvent } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { ListedOperator } from "#shared/modules/operators/operators-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { noPin, PinFields, pinProblem } from "#renderer/modules/operators/pin-fields.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";

interface PinDialogProps {
  readonly operator: ListedOperator;
  readonly onClose: () => void;
}

/** Sets an operator's PIN anew, or takes it away. */
export function PinDialog({ operator, onClose }: PinDialogProps) {
  const [typed, setTyped] = useState(noPin);
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const setting = useCommand("operators.setPin");

  async function set(pin: string | null): Promise<void> {
    const reply = await setting.run({ uid: operator.uid, pin });
    if (reply.ok) onClose();
    else setError(reply.error);
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const found = pinProblem(typed) ?? (typed.pin === "" ? "请输入口令" : null);
    setProblem(found);
    if (found === null) void set(typed.pin);
  }

  return (
    <Dialog title={`设置${operator.name}的口令`} onClose={onClose}>
      <form className="operators-form" onSubmit={submit}>
        <PinFields
          value={typed}
          problem={problem}
          help="4至12位数字。忘记了，由另一位可看敏感的经办人重新设置。"
          onChange={setTyped}
        />
        <Failure error={error} />
        <div className="operators-tools">
          <Button kind="primary" type="submit" disabled={setting.isRunning}>
            保存口令
          </Button>
          {operator.hasPin && (
            <Button disabled={setting.isRunning} onClick={() => void set(null)}>
              不再用口令
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
