import { AppError } from "#shared/kernel/app-error.ts";
import { appendEntry, auditHead, findCommand } from "./audit/audit-log.ts";
import type { RecordChange } from "./audit/audit-entry.ts";
import type { Clock } from "./clock.ts";
import type { Connection, WritableDatabase } from "./database/connection.ts";
import type { Viewer } from "./viewer.ts";

/** What a command handler works with. It is synchronous and runs in one transaction. */
export interface CommandContext {
  readonly db: WritableDatabase;
  readonly clock: Clock;
  readonly viewer: Viewer;
  /** Number of the audit entry this command will leave. */
  readonly auditSeq: number;
  /** Tells the audit what became of a record. */
  record(change: RecordChange): void;
  /** The clerk's reason, for commands that ask for one. */
  giveReason(reason: string): void;
}

export type CommandHandler = (context: CommandContext, input: never) => unknown;

/** A command about to run. */
export interface CommandCall {
  readonly commandId: string;
  readonly route: string;
  readonly input: unknown;
  readonly viewer: Viewer;
}

/** What came of it: the reply, and the records that changed. Nothing changed when it was a repeat. */
export interface CommandOutcome {
  readonly reply: unknown;
  readonly changes: readonly RecordChange[];
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function firstReply(db: Connection, call: CommandCall): CommandOutcome | null {
  const done = findCommand(db, call.commandId);
  if (!done) return null;
  if (done.route !== call.route)
    throw new AppError("command-reused", "这个操作编号已被另一个操作使用，没有做任何改动。");
  return { reply: JSON.parse(done.reply) as unknown, changes: [] };
}

/**
 * Runs a command in one immediate transaction and leaves exactly one audit entry. The same id asked
 * again answers the first reply and does nothing twice.
 */
export function runCommand(
  db: Connection,
  clock: Clock,
  handler: CommandHandler,
  call: CommandCall,
): CommandOutcome {
  if (!uuidPattern.test(call.commandId))
    throw new AppError("invalid-input", "操作缺少编号，没有做任何改动。");
  return db.immediate(() => {
    const known = firstReply(db, call);
    if (known) return known;
    const changes: RecordChange[] = [];
    let reason: string | null = null;
    const auditSeq = auditHead(db).seq + 1;
    const context: CommandContext = {
      db,
      clock,
      viewer: call.viewer,
      auditSeq,
      record: (change) => changes.push(change),
      giveReason: (text) => {
        reason = text;
      },
    };
    const reply = handler(context, call.input as never) ?? null;
    const { commandId, route, viewer } = call;
    const who = { operator: viewer.name, operatorUid: viewer.uid };
    appendEntry(db, { ...who, commandId, route, at: clock.instant(), reason, changes, reply });
    return { reply, changes };
  });
}
