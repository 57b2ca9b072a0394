import {
  useEffect,
  useId,
  useRef,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
} from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type {
  CurrentOperator,
  OperatorChoice,
} from "#shared/modules/operators/operators-contract.ts";
import { isSwitching } from "#renderer/api/operator-session.ts";
import { unsavedCount } from "#renderer/api/unsaved.ts";
import { useValueStore } from "#renderer/api/use-value-store.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";
import { LockList } from "./lock-list.tsx";
import { useUnlock } from "./use-unlock.ts";
import "./full-screen.css";
import "./lock-screen.css";

/** A dialog over everything, other dialogs too, that no key closes. The focus goes back where it was. */
function useCover(cover: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const dialog = cover.current;
    const before = document.activeElement;
    dialog?.showModal();
    // The browser closes a dialog at the second Esc, asked or not.
    const reopen = (): void => dialog?.showModal();
    dialog?.addEventListener("close", reopen);
    return () => {
      dialog?.removeEventListener("close", reopen);
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [cover]);
}

function titleOf(session: CurrentOperator, isForSwitching: boolean): string {
  if (isForSwitching) return "切换经办人";
  return session.operator === null ? "请选择经办人" : "窗口已锁定";
}

function Cover({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const cover = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useCover(cover);
  return (
    <dialog
      ref={cover}
      className="lock-screen"
      aria-labelledby={titleId}
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === "Escape" && event.preventDefault()}
    >
      <div className="full-screen">
        <div className="full-screen-sheet">
          <p className="full-screen-brand">支部台账</p>
          <h1 id={titleId}>{title}</h1>
          {children}
        </div>
      </div>
    </dialog>
  );
}

function focusIn(selector: string): void {
  document.querySelector<HTMLElement>(`.lock-screen-form ${selector}`)?.focus();
}
const focusPin = (): void => focusIn("input");

function useFirstFocus(): void {
  useEffect(() => {
    focusIn("[role=listbox]");
    // With a PIN to type that is where the hands go.
    focusPin();
  }, []);
}

function Refusal({ error }: { readonly error: AppErrorValue | null }) {
  if (error === null) return null;
  return (
    <div role="alert" className="lock-screen-error">
      <p>{error.message}</p>
      {error.hint === undefined ? null : <p>{error.hint}</p>}
    </div>
  );
}

/** That nothing typed is lost, and whose it is. */
function UnsavedNote({ keeper }: { readonly keeper: string | undefined }) {
  const unsaved = useValueStore(unsavedCount);
  if (unsaved === 0 || keeper === undefined) return null;
  return (
    <p className="lock-screen-note">
      {`${keeper}有没保存的内容，由本人解锁后接着填写；换了人，会存为${keeper}的草稿。`}
    </p>
  );
}

interface PinPartProps {
  readonly chosen: OperatorChoice | null;
  readonly pin: string;
  readonly onPin: (pin: string) => void;
}

function PinPart({ chosen, pin, onPin }: PinPartProps) {
  if (chosen === null)
    return <p className="lock-screen-note">按上下键或姓名拼音的首字母选择，再按回车。</p>;
  if (!chosen.hasPin) return null;
  return (
    <TextField label={`${chosen.name}的口令`} value={pin} onChange={onPin} maxLength={12} isPin />
  );
}

/** Asks who works, in place of the pages: arrows or the first letters of a name, PIN, Enter. */
export function LockScreen({ session }: { readonly session: CurrentOperator }) {
  const isForSwitching = useValueStore(isSwitching);
  const unlock = useUnlock(session, isForSwitching, focusPin);
  const { chosen, choose, pin, setPin, enter } = unlock;
  useFirstFocus();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void enter();
  };
  return (
    <Cover title={titleOf(session, isForSwitching)}>
      <form className="lock-screen-form" onSubmit={submit}>
        <LockList
          choices={session.choices}
          chosenUid={chosen?.uid ?? null}
          onChoose={choose}
          onDigit={unlock.typeDigit}
          onEnter={() => void enter()}
        />
        <PinPart chosen={chosen} pin={pin} onPin={setPin} />
        <Refusal error={unlock.error} />
        <UnsavedNote keeper={session.operator?.name} />
        <div className="full-screen-actions">
          <Button kind="primary" type="submit" disabled={unlock.isAsking}>
            进入台账
          </Button>
        </div>
      </form>
    </Cover>
  );
}
