import { Checkbox } from "antd";
import { useState, type SyntheticEvent } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import {
  noPin,
  PinFields,
  pinProblem,
  type TypedPin,
} from "#renderer/modules/operators/pin-fields.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { PersonPicker } from "#renderer/ui/person-picker.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";

interface RegisterDialogProps {
  /** The first one must be able to give rights to the others. */
  readonly isFirst: boolean;
  readonly onClose: () => void;
}

interface Typed {
  readonly person: PersonSnapshot | null;
  readonly hasRight: boolean;
  readonly pin: TypedPin;
}

const nothing: Typed = { person: null, hasRight: false, pin: noPin };

/** What is typed of a new operator, and registering him. */
function useRegistration({ isFirst, onClose }: RegisterDialogProps) {
  const [typed, setTyped] = useState(nothing);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [problems, setProblems] = useState<{ person?: string; pin?: string }>({});
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand("operators.register");

  async function register(person: PersonSnapshot): Promise<void> {
    const maySeeSensitive = isFirst || typed.hasRight;
    const reply = await run({ person, maySeeSensitive, pin: typed.pin.pin || null });
    if (reply.ok) onClose();
    else setError(reply.error);
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const { person } = typed;
    const pin = pinProblem(typed.pin);
    const missing = unreadable ?? (person === null ? "请选择或填写姓名" : null);
    setProblems({ ...(missing && { person: missing }), ...(pin && { pin }) });
    if (person && missing === null && pin === null) void register(person);
  }

  const change = (what: Partial<Typed>): void => setTyped((now) => ({ ...now, ...what }));
  return { typed, change, setUnreadable, problems, error, submit, isRunning };
}

type Registration = ReturnType<typeof useRegistration>;

function PersonPart({ typed, change, setUnreadable, problems }: Registration) {
  return (
    <div className="operators-person">
      <span className="operators-label">姓名</span>
      <PersonPicker
        path="operator"
        label="经办人姓名"
        value={typed.person}
        onChange={(person) => change({ person })}
        onUnreadable={(_, message) => setUnreadable(message)}
        isReadOnly={false}
        isWrong={problems.person !== undefined}
      />
      {problems.person && <p className="operators-problem">{problems.person}</p>}
    </div>
  );
}

/** 登记经办人: from the roster by pinyin, or from outside by name. */
export function RegisterDialog(props: RegisterDialogProps) {
  const { isFirst } = props;
  const form = useRegistration(props);
  const { typed, change, problems } = form;
  return (
    <Dialog title="登记经办人" onClose={props.onClose}>
      <form className="operators-form" onSubmit={form.submit}>
        <PersonPart {...form} />
        <Checkbox
          checked={isFirst || typed.hasRight}
          disabled={isFirst}
          onChange={(event) => change({ hasRight: event.target.checked })}
        >
          可看敏感：能看联系电话、出生日期等个人信息，能登记和更改经办人
        </Checkbox>
        <PinFields
          value={typed.pin}
          problem={problems.pin ?? null}
          help="可以不设。4至12位数字。"
          onChange={(pin) => change({ pin })}
        />
        {isFirst && (
          <p className="operators-note">
            第一位经办人必须可看敏感。登记后，窗口会请您选定由谁经办，再接着登记其他人。
          </p>
        )}
        <Failure error={form.error} />
        <Button kind="primary" type="submit" disabled={form.isRunning}>
          登记
        </Button>
      </form>
    </Dialog>
  );
}
