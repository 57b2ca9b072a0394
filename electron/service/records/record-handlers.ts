import { AppError } from "#shared/kernel/app-error.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { LinkOrigin } from "#shared/records/link-contract.ts";
import type { ListInput, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { Handlers, QueryContext } from "#service/core/handlers.ts";
import type { LateEntryDays } from "./entry-mark.ts";
import { confirmImport, type ConfirmedImport } from "./import/confirm-import.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import { undoImport } from "./import/undo-import.ts";
import { listRecords } from "./list-records.ts";
import { maskValues, refuseBlindWrite } from "./masking.ts";
import { readHistory } from "./read-history.ts";
import {
  changeRecord,
  confirmRecordPaper,
  createRecord,
  finalizeRecord,
  reopenRecord,
  requireRecord,
  restoreRecord,
  trashRecord,
} from "./record-service.ts";
import { shownType, shownValues, writableValues } from "./shown-type.ts";

function viewRecord(
  { db, viewer }: QueryContext,
  type: RecordType,
  input: { uid: string; reveal?: boolean },
): RecordView {
  if (input.reveal === true) requireSensitive(viewer);
  const record = requireRecord(db, type, input.uid);
  const values = shownValues(db, type, record.values);
  const shown = input.reveal === true ? { values, masked: [] } : maskValues(type, values);
  return {
    uid: record.uid,
    revision: record.revision,
    title: record.title,
    values: shown.values,
    masked: shown.masked,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    finalizedAt: record.finalizedAt,
    paper: record.paper,
    trashedAt: record.trashedAt,
    problems: checkRecord(type, values),
  };
}

/** Rules the engine goes by and modules keep. */
export interface EngineRules {
  readonly lateEntryDays: LateEntryDays;
}

interface Written {
  readonly values: AnyValues;
  readonly origins?: readonly LinkOrigin[];
}

function createRecordBy(
  context: CommandContext,
  type: RecordType,
  { values, origin, origins = [] }: Written & { readonly origin?: LinkOrigin },
): SavedRecord {
  const given = writableValues(context.db, type, values);
  return createRecord(context, type, given, origin ? [origin, ...origins] : origins);
}

function updateRecordBy(
  context: CommandContext,
  type: RecordType,
  { values, origins, ...target }: SavedRecord & Written,
): SavedRecord {
  const given = writableValues(context.db, type, values);
  const stored = requireRecord(context.db, type, target.uid).values;
  refuseBlindWrite(context.viewer, type, stored, Object.keys(given));
  return changeRecord(context, type, target, given, origins);
}

type RecordCommands = NonNullable<Handlers["commands"]>;

function refuseRegister({ label }: RecordType): never {
  throw new AppError("register", `${label}由登记簿的操作登记，不能直接填写、修改、删除或导入。`, {
    hint: "没有做任何改动；请用该页上的按钮登记。",
  });
}

/** What would write a row of a register past its module's commands. */
const typedVerbs = ["create", "update", "trash", "restore", "confirmImport", "undoImport"];

function registerCommands(type: RecordType, commands: RecordCommands): RecordCommands {
  if (!type.isRegister) return commands;
  const refused = typedVerbs.map(
    (verb) => [`${type.name}.${verb}`, () => refuseRegister(type)] as const,
  );
  return { ...commands, ...Object.fromEntries(refused) };
}

/** The handlers every record type has, made from its declaration. */
export function recordHandlers(type: RecordType, rules: EngineRules): Handlers {
  const route = (verb: string) => `${type.name}.${verb}`;
  return {
    queries: {
      [route("get")]: (context, input) => viewRecord(context, type, input),
      [route("list")]: ({ db }, input: ListInput) => listRecords(db, shownType(db, type), input),
      [route("history")]: ({ db }, { uid }: { uid: string }) =>
        readHistory(db, type, uid, rules.lateEntryDays),
    },
    commands: registerCommands(type, {
      [route("create")]: (context, input: Written & { origin?: LinkOrigin }) =>
        createRecordBy(context, type, input),
      [route("update")]: (context, input: SavedRecord & Written) =>
        updateRecordBy(context, type, input),
      [route("trash")]: (context, target: SavedRecord) => trashRecord(context, type, target),
      [route("restore")]: (context, target: SavedRecord) => restoreRecord(context, type, target),
      [route("finalize")]: (context, target: SavedRecord) => finalizeRecord(context, type, target),
      [route("reopen")]: (context, target: SavedRecord & { reason: string }) =>
        reopenRecord(context, type, target),
      [route("confirmPaper")]: (context, target: SavedRecord) =>
        confirmRecordPaper(context, type, target),
      [route("confirmImport")]: (context, input: ConfirmedImport) =>
        confirmImport(context, type, input),
      [route("undoImport")]: (context, { importSeq }: { importSeq: number }) =>
        undoImport(context, type, importSeq),
    }),
  };
}
