import type { DocumentContext } from "../../documents/document-maker.ts";
import type { AnyValues } from "../../../records/field.ts";
import type { BranchOnDay } from "../../settings/branch-on.ts";
import { publicTable, tableOf, type DisclosureTable } from "../disclosure-table.ts";
import { disclosure, type DisclosureValues } from "../disclosure.record.ts";
import { disclosureKinds, type Signer } from "../disclosure-words.ts";

/** What the papers of a notice are made from. */
export interface NoticeSource {
  readonly values: DisclosureValues & { readonly period: string | null };
  readonly context: DocumentContext;
  /** 公开 or 公示. */
  readonly word: string;
  readonly signature: string;
  readonly isFull: boolean;
  readonly table: DisclosureTable;
}

/** Which name of 本支部 each signer's is; two sign where it is joint, the first of them first. */
export const signerFields = {
  branch: "signatureName",
  station: "stationName",
  union: "unionName",
  canteenGroup: "canteenGroupName",
  joint: "stationName",
} as const satisfies Readonly<Record<Signer, keyof BranchOnDay>>;

/** Who signs, by the name of that day; 联合 names the station and the union's branch. */
export function signatureOf(signer: Signer, branch: BranchOnDay): string {
  const first = branch[signerFields[signer]];
  const names = signer === "joint" ? [first, branch.unionName] : [first];
  return names.filter((name) => name.trim() !== "").join("　");
}

/** The notice and its table: whole for 全额版, else without what is held back. */
export function noticeSource(given: AnyValues, context: DocumentContext): NoticeSource {
  const period = typeof given["period"] === "string" ? given["period"] : null;
  const values = { ...disclosure.valuesOf(given), period };
  const isFull = context.options.edition === 2;
  const whole = tableOf(values);
  return {
    values,
    context,
    word: disclosureKinds[values.kind ?? "open"],
    signature: signatureOf(values.signer ?? "branch", context.branch),
    isFull,
    table: isFull ? whole : publicTable(whole),
  };
}
