import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type {
  CurrentOperator,
  OperatorChoice,
} from "#shared/modules/operators/operators-contract.ts";
import { chooseOperator } from "#renderer/api/operator-session.ts";

const nobodyChosen: AppErrorValue = {
  code: "nobody-chosen",
  message: "请先在名单中选择经办人。",
};

/** Who worked last, or the only one there is; for switching nobody yet. */
function firstChoice({ choices, operator }: CurrentOperator, isForSwitching: boolean) {
  if (choices.length === 1) return choices[0]?.uid ?? null;
  return isForSwitching ? null : (operator?.uid ?? null);
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, "");
}

/** Who is picked on the lock screen, the PIN typed for him, and what was said against it. */
function usePicked(session: CurrentOperator, isForSwitching: boolean) {
  const [uid, setUid] = useState(() => firstChoice(session, isForSwitching));
  const [pin, setPin] = useState("");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const chosen = session.choices.find((one) => one.uid === uid) ?? null;
  const choose = (choice: OperatorChoice): void => {
    setUid(choice.uid);
    setPin("");
    setError(null);
  };
  return {
    chosen,
    choose,
    pin,
    setPin: (typed: string) => setPin(digitsOf(typed)),
    error,
    setError,
  };
}

/** The lock screen at work. `focusPin` brings the hands to the PIN, where there is one. */
export function useUnlock(session: CurrentOperator, isForSwitching: boolean, focusPin: () => void) {
  const picked = usePicked(session, isForSwitching);
  const { chosen, pin, setPin, setError } = picked;
  const [isAsking, setAsking] = useState(false);

  async function enter(): Promise<void> {
    if (chosen === null) return setError(nobodyChosen);
    if (chosen.hasPin && pin === "") return focusPin();
    setAsking(true);
    const reply = await chooseOperator(chosen.uid, chosen.hasPin ? pin : null);
    setAsking(false);
    if (reply.ok) return;
    setError(reply.error);
    setPin("");
    focusPin();
  }

  /** A digit typed at the names is the first of the PIN. */
  function typeDigit(digit: string): void {
    if (!chosen?.hasPin) return;
    setPin(digit);
    focusPin();
  }

  return { ...picked, isAsking, enter, typeDigit };
}
