import { AppError } from "#shared/kernel/app-error.ts";
import type { DateForm } from "#shared/kernel/date-form.ts";
import { writeDate } from "#shared/kernel/date-form.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { gatheringTexts } from "#shared/modules/platform/gathering-texts.ts";
import { platformField } from "#shared/modules/platform/platform-field.record.ts";
import type { PlatformSheet, PlatformText } from "#shared/modules/platform/platform-contract.ts";
import {
  isAskedByPlatforms,
  splitSource,
  type GatheringSource,
} from "#shared/modules/platform/platform-sources.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import { displayText } from "#shared/records/display-text.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { sql } from "#service/core/database/sql.ts";
import type { Handlers, QueryContext } from "#service/core/handlers.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import { sensitiveFieldsOf } from "#service/records/masking.ts";
import { eachRecord, type StoredRecord } from "#service/records/record-reader.ts";
import { requireRecord } from "#service/records/record-service.ts";
import { shownType } from "#service/records/shown-type.ts";
import { paperContextOf } from "../documents/index.ts";

type Input = RouteInput<"platform.texts">;
type Asked = ReturnType<typeof platformField.valuesOf>;

/** What one source says; null where it may not be shown now. */
type Teller = (name: string, dateForm: DateForm) => string | null;

interface Telling {
  readonly subject: string;
  readonly parts: readonly string[];
  readonly tell: Teller;
}

function refuse(): never {
  throw new AppError("invalid-input", "这类记录不用录入平台，没有可复制的内容。");
}

/** The fields platforms ask of a type, in their order; those of fields that are off by now are left out. */
function askedOf({ db }: QueryContext, type: RecordType): readonly Asked[] {
  const isThere = (name: string) => type.name !== "person" || Object.hasOwn(type.fields, name);
  return [...eachRecord(db, platformField, sql`t.trashed_at IS NULL`, sql`t.position, t.id`)]
    .map(({ values }) => platformField.valuesOf(values))
    .filter(({ takenFrom }) => {
      const { recordType, name } = splitSource(takenFrom ?? "");
      return recordType === type.name && isThere(name);
    });
}

function tellGathering(
  { db, clock }: QueryContext,
  type: RecordType,
  record: StoredRecord,
  part: number | null,
): Telling {
  const made = paperContextOf(db, type, record, { part }, clock.today());
  const texts = gatheringTexts(record.values, made);
  return { ...texts, tell: (name, form) => texts.textOf(name as GatheringSource, form) };
}

function tellPerson(
  type: RecordType,
  { title, values }: StoredRecord,
  isRevealed: boolean,
): Telling {
  const hidden = new Set(isRevealed ? [] : sensitiveFieldsOf(type));
  const tell: Teller = (name, form) => {
    const field = type.fields[name];
    const value = values[name];
    if (!field || (hidden.has(name) && value !== null)) return field ? null : "";
    const text = displayText(field, value);
    return field.kind === "date" ? writeDate(text, form) : text;
  };
  return { subject: title, parts: [], tell };
}

function toText({ label, maxLength }: Asked, text: string | null): PlatformText {
  return {
    label: label ?? "",
    text: text ?? "",
    maxLength,
    length: Array.from(text ?? "").length,
    isMasked: text === null,
  };
}

function sheetsOf(asked: readonly Asked[], { tell }: Telling): PlatformSheet[] {
  const names = [...new Set(asked.map(({ platform }) => platform ?? ""))];
  return names.map((platform) => ({
    platform,
    fields: asked
      .filter((one) => one.platform === platform)
      .map((one) => {
        const { name } = splitSource(one.takenFrom ?? "");
        return toText(one, tell(name, one.dateForm ?? "2026-11-04"));
      }),
  }));
}

/** What each platform asks of a record. Nothing is sent: it is copied by hand. */
function texts(context: QueryContext, input: Input): RouteOutput<"platform.texts"> {
  if (input.reveal === true) requireSensitive(context.viewer);
  if (!isAskedByPlatforms(input.recordType)) refuse();
  const type = shownType(context.db, recordTypeOf(input.recordType));
  const record = requireRecord(context.db, type, input.recordUid);
  const telling =
    type.name === "gathering"
      ? tellGathering(context, type, record, input.part)
      : tellPerson(type, record, input.reveal === true);
  const sheets = sheetsOf(askedOf(context, type), telling);
  return { subject: telling.subject, parts: [...telling.parts], sheets };
}

/** Routes of the module. */
export const platformHandlers: Handlers = { queries: { "platform.texts": texts } };
