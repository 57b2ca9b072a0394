import { checkRecord } from "#shared/records/check-record.ts";
import { blankValues, completeValues } from "#shared/records/complete-values.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import {
  rowUid,
  type AnyValue,
  type AnyValues,
  type Field,
  type RowCell,
} from "#shared/records/field.ts";
import { optionalFieldsOf } from "#shared/records/optional-fields.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { recordTypeOf, recordTypes } from "#shared/record-types.ts";
import type { TestLedger } from "./service-ledger.ts";

/** A saved record with the values it was saved with. */
export interface SampleRecord extends SavedRecord {
  readonly values: AnyValues;
}

/** A 公民身份号码 of nobody, with the check character of GB 11643: weights are powers of two modulo 11. */
function idNumberFor(seed: number): string {
  const digits = `11010119710310${String(100 + (seed % 900))}`;
  const sum = Array.from(digits, Number).reduce((all, d, at) => all + d * (2 ** (17 - at) % 11), 0);
  return `${digits}${"10X98765432"[sum % 11] ?? ""}`;
}

type TextLike = Extract<Field, { kind: "text" | "longText" }>;

/** Texts that fit a pattern: each is tried in turn. A sensitive one is found nowhere by chance. */
function textFor(path: string, field: TextLike, seed: number): string {
  const number = field.sensitive ? `1397654${3000 + seed}` : `A-${4200 + seed}`;
  const prose = field.sensitive ? `隐秘${seed}内容` : `${field.label}甲${seed}`;
  const long = field.kind === "longText" ? `${prose}\n第二段` : prose;
  const pattern = field.kind === "text" ? field.pattern?.regex : undefined;
  const fitting = [long, number, String(seed), idNumberFor(seed)].find(
    (text) => text.length <= field.maxLength && (pattern?.test(text) ?? true),
  );
  if (fitting === undefined)
    throw new Error(
      `${path}: no sample fits its pattern; add one to tests/support/service-values.ts`,
    );
  return fitting;
}

const pad = (value: number) => String(value).padStart(2, "0");

function cellFor(path: string, field: Exclude<RowCell, { kind: "reference" }>, seed: number) {
  switch (field.kind) {
    case "text":
    case "longText":
      return textFor(path, field, seed);
    case "integer":
      return field.min + (seed % (field.max - field.min + 1));
    case "money":
      return field.sensitive ? 7_654_321_00 + seed : 1_234_56 + seed;
    case "date":
      // One day for all open dates of a record: rules on their order hold.
      return field.sensitive
        ? `1971-03-${pad(10 + (seed % 18))}`
        : `2026-${pad(1 + (seed % 10))}-17`;
    case "time":
      return `${pad(8 + (seed % 10))}:30`;
    case "period":
      return `2026-${pad(1 + (seed % 12))}`;
    case "flag":
      return seed % 2 === 0;
    case "choice":
      return Object.keys(field.options)[seed % Object.keys(field.options).length] ?? null;
    case "person":
      return { uid: null, name: `${field.sensitive ? "隐名" : "外来"}${seed}`, unit: "外单位" };
  }
}

/** Two rows: small numbers, so that a row can name the first or second of its neighbours. */
function rowsFor(
  path: string,
  cells: Readonly<Record<string, RowCell>>,
  seed: number,
  links: Links,
): AnyValues[] {
  const valueOf = (name: string, cell: RowCell, at: number): AnyValue => {
    if (cell === rowUid) return null;
    if (cell.kind === "reference") return links[cell.to] ?? null;
    if (cell.kind === "integer") return Math.min(cell.max, cell.min + (at % 2));
    return cellFor(`${path}.${name}`, cell, at);
  };
  return [0, 1].map((row) =>
    Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [name, valueOf(name, cell, seed * 2 + row + 1)]),
    ),
  );
}

/** Values with the uids of rows left out: the service gives them. */
export function withoutRowUids(type: RecordType, values: AnyValues): AnyValues {
  const bare = Object.entries(type.fields).flatMap(([name, field]) =>
    field.kind === "rows" && field.cells["uid"] === rowUid
      ? [[name, (values[name] as AnyValues[]).map((row) => ({ ...row, uid: null }))] as const]
      : [],
  );
  return { ...values, ...Object.fromEntries(bare) };
}

/** The records that links of a type can point to, by record type. */
export type Links = Readonly<Record<string, { readonly uid: string; readonly title: string }>>;

/**
 * Values for every field of a type that its rules let through; another seed gives others. Fields that
 * a rule refuses are left blank, so look at several seeds.
 */
export function sampleValues(type: RecordType, seed: number, links: Links): AnyValues {
  const given = Object.fromEntries(
    Object.entries(type.fields).map(([name, field]): [string, AnyValue] => {
      const path = `${type.name}.${name}`;
      if (field.kind === "reference") return [name, links[field.to] ?? null];
      if (field.kind === "rows") return [name, rowsFor(path, field.cells, seed, links)];
      const linked = links["person"];
      if (field.kind === "person" && linked && seed % 2 === 0)
        return [name, { uid: linked.uid, name: linked.title, unit: null }];
      return [name, cellFor(path, field, seed)];
    }),
  );
  return withoutRefused(type, { ...blankValues(type), ...given });
}

/** Blanks what the rules refuse, until they refuse nothing: one blank can call for another. */
function withoutRefused(type: RecordType, given: AnyValues): AnyValues {
  let values = completeValues(type, given);
  for (let round = 0; round < 20; round++) {
    const problems = checkRecord(type, values);
    if (problems.length === 0) return values;
    const refused = new Set(problems.map(({ path }) => path.split(".")[0] ?? ""));
    const blanks = Object.fromEntries(
      [...refused].map((name) => [name, blankValues(type)[name] ?? null]),
    );
    values = completeValues(type, { ...values, ...blanks });
  }
  throw new Error(
    `${type.name}: its rules refuse the samples: ${JSON.stringify(checkRecord(type, values))}`,
  );
}

/** Switches on the optional fields of a type, so that its samples can be saved. */
export async function switchOnFields(t: TestLedger, type: RecordType): Promise<void> {
  for (const field of optionalFieldsOf(type))
    await t.ask("records.switchField", { recordType: type.name, field, isOn: true });
}

/** Records for the links of a type, made where there are none; optional fields are on from then. */
export async function makeLinks(t: TestLedger, type: RecordType): Promise<Links> {
  const fields = Object.values(type.fields);
  const cells = fields.flatMap((f) => (f.kind === "rows" ? Object.values(f.cells) : [f]));
  const needed = new Set(cells.flatMap((f) => (f.kind === "reference" ? [f.to] : [])));
  if (cells.some((cell) => cell.kind === "person")) needed.add("person");
  await switchOnFields(t, type);
  const links: Record<string, { uid: string; title: string }> = {};
  for (const name of needed) {
    const target = recordTypeOf(name);
    if (target.isRegister) continue;
    await switchOnFields(t, target);
    // What a link points to may itself need a link that was made before.
    const values = sampleValues(target, 70, links);
    const { uid } = await t.ask<SavedRecord>(`${name}.create`, { values });
    links[name] = { uid, title: target.title(values) };
  }
  for (const name of needed) {
    const target = recordTypeOf(name);
    if (!target.isRegister) continue;
    const { uid, values } = await saveSample(t, target, 70, links);
    links[name] = { uid, title: target.title(values) };
  }
  return links;
}

/** Saves one sample record; of a type that exists once, only where there is none yet. */
export async function saveSample(
  t: TestLedger,
  type: RecordType,
  seed: number,
  links: Links,
  more: AnyValues = {},
): Promise<SampleRecord> {
  if (type.isRegister) return registerSample(t, type, seed, links);
  const values = { ...sampleValues(type, seed, links), ...more };
  const saved = await t.ask<SavedRecord>(`${type.name}.create`, { values });
  return { ...saved, values };
}

type Registrar = (t: TestLedger, seed: number, links: Links) => Promise<string>;

/** Rows of a register come from its module's own commands: one registrar a type. */
const registrars: Readonly<Record<string, Registrar>> = {
  outgoingPaper: async (t, seed, links) => {
    const issuedOn = "2026-10-17";
    const asked = { seriesUid: links["numberSeries"]?.uid, issuedOn, serial: null, isByHand: true };
    const { serial } = await t.ask<{ serial: number }>("outgoing.look", asked);
    const { uid } = await t.ask<SavedRecord>("outgoing.registerByHand", {
      ...{ seriesUid: asked.seriesUid, serial, issuedOn, toldSkipped: [], kind: "notice" },
      ...{ subject: `通知甲${seed}`, addressee: `主送甲${seed}`, copyTo: `抄送甲${seed}` },
      ...{ copies: seed, signer: { uid: null, name: `外来${seed}`, unit: "外单位" } },
    });
    return uid;
  },
};

async function registerSample(
  t: TestLedger,
  type: RecordType,
  seed: number,
  links: Links,
): Promise<SampleRecord> {
  const registrar = registrars[type.name];
  if (!registrar)
    throw new Error(
      `${type.name} is a register; add its registrar to tests/support/service-values.ts`,
    );
  const uid = await registrar(t, seed, links);
  const { revision, values } = await t.ask<RecordView>(`${type.name}.get`, { uid });
  return { uid, revision, values };
}

/** The types whose records are typed, imported and thrown away: all but registers. */
export const typedTypes = recordTypes.filter((type) => !type.isRegister);

/** Those of which there can be several. */
export const pluralTypes = typedTypes.filter((type) => !type.singleton);
