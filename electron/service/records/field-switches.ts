import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { optionalFieldsOf } from "#shared/records/optional-fields.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import type { Handlers } from "#service/core/handlers.ts";
import { eachRecord } from "./record-reader.ts";
import { searchTextOf } from "./search-text.ts";
import { shownType, switchedOff } from "./shown-type.ts";

function listOptional(db: ReadableDatabase): RouteOutput<"records.optionalFields"> {
  const fields = recordTypes.flatMap((type) => {
    const off = switchedOff(db, type);
    return optionalFieldsOf(type).map((field) => ({
      recordType: type.name,
      recordLabel: type.label,
      field,
      label: type.fields[field]?.label ?? field,
      isOn: !off.has(field),
    }));
  });
  return { fields };
}

function requireOptional(input: RouteInput<"records.switchField">): RecordType {
  const type = recordTypes.find(({ name }) => name === input.recordType);
  if (!type || !optionalFieldsOf(type).includes(input.field))
    throw new AppError("not-found", "没有这个可选栏目，没有做任何改动。", {
      hint: "请刷新后再试。",
    });
  return type;
}

/** What the search box looks through must not tell a field that is off. */
function rebuildSearchText(db: WritableDatabase, type: RecordType): void {
  const shown = shownType(db, type);
  for (const { id, values } of eachRecord(db, type, sql`1 = 1`, sql`t.id`))
    db.run(
      sql`UPDATE ${sqlName(type.table)} SET search_text = ${searchTextOf(shown, values)} WHERE id = ${id}`,
    );
}

function switchField(
  context: CommandContext,
  input: RouteInput<"records.switchField">,
): RouteOutput<"records.switchField"> {
  const type = requireOptional(input);
  const { field, isOn } = input;
  const wasOn = !switchedOff(context.db, type).has(field);
  if (wasOn === isOn) return { isOn };
  context.db.run(
    sql`INSERT INTO field_switch (record_type, field, is_on) VALUES (${type.name}, ${field}, ${Number(isOn)})
        ON CONFLICT (record_type, field) DO UPDATE SET is_on = excluded.is_on`,
  );
  // Sensitive values are in no search text at all.
  if (!type.fields[field]?.sensitive) rebuildSearchText(context.db, type);
  context.record({
    recordType: "fieldSwitch",
    uid: `${type.name}.${field}`,
    before: { isOn: wasOn },
    after: { isOn },
    sensitiveFields: [],
  });
  return { isOn };
}

/** Switches of optional fields. */
export const fieldSwitchHandlers: Handlers = {
  queries: { "records.optionalFields": ({ db }) => listOptional(db) },
  commands: { "records.switchField": switchField },
};
