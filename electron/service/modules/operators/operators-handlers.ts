import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { Handlers, WorkspaceContext } from "#service/core/handlers.ts";
import { changeOperator, registerOperator, setLockMinutes, setPin } from "./operator-commands.ts";
import { isPin } from "./operator-pin.ts";
import { allOperators, readLockSetting, type Operator } from "./operator-repository.ts";
import { currentOperator, readSession, writeSession } from "./operator-session.ts";
import { forgetTries, refuseWhileWaiting, refuseWrongPin } from "./operator-tries.ts";

function provePin(
  { db, clock }: WorkspaceContext,
  { uid, pin: stored }: Operator,
  typed: string | null | undefined,
): void {
  if (stored === null) return;
  const nowMs = clock.epochMs();
  refuseWhileWaiting(db, uid, nowMs);
  if (!typed) throw new AppError("pin-needed", "请输入口令。", { hint: "口令是4至12位数字。" });
  if (!isPin(typed, stored)) refuseWrongPin(db, uid, nowMs);
  forgetTries(db, uid);
}

function choose(context: WorkspaceContext, input: RouteInput<"operators.choose">) {
  const { db, viewer } = context;
  const { sessionId } = viewer;
  const { active } = readSession(db, sessionId);
  const operator = active.find(({ uid }) => uid === input.uid);
  if (!operator || sessionId === null)
    throw new AppError("not-found", "没有这位经办人，可能已经停用。", {
      hint: "请从名单中另选一位。",
    });
  provePin(context, operator, input.pin);
  writeSession(db, sessionId, operator.uid, false);
  return currentOperator(db, sessionId);
}

/** Locks for whoever works. Where nobody is registered there is nothing to unlock with, so nothing is done. */
function lock({ db, viewer: { sessionId } }: WorkspaceContext) {
  const { state, operator } = readSession(db, sessionId);
  if (state === "chosen" && operator && sessionId !== null)
    writeSession(db, sessionId, operator.uid, true);
  return currentOperator(db, sessionId);
}

function listed(operator: Operator): RouteOutput<"operators.list">["operators"][number] {
  const { uid, revision, name, unit, personUid, maySeeSensitive, isActive, pin } = operator;
  const hasPin = pin !== null;
  return { uid, revision, name, unit, personUid, maySeeSensitive, isActive, hasPin };
}

/** Who works at this PC. PINs go in here and never come out again. */
export const operatorsHandlers: Handlers = {
  queries: {
    "operators.current": ({ db, viewer }) => currentOperator(db, viewer.sessionId),
    "operators.list": ({ db }): RouteOutput<"operators.list"> => ({
      operators: allOperators(db).map(listed),
      lock: readLockSetting(db),
    }),
  },
  workspace: { "operators.choose": choose, "operators.lock": lock },
  commands: {
    "operators.register": registerOperator,
    "operators.change": changeOperator,
    "operators.setPin": setPin,
    "operators.setLockMinutes": setLockMinutes,
  },
};
