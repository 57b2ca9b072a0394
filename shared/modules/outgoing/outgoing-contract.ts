import { z } from "zod";
import { isCalendarDate } from "../../kernel/calendar-date.ts";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { command, job, query, type Route } from "../../kernel/route.ts";
import { personSnapshot } from "../../records/value-schema.ts";
import { generatedDocument } from "../documents/documents-contract.ts";
import { numberKinds, type NumberKind } from "./number-kinds.ts";
import { outgoingStates, type OutgoingState } from "./outgoing-states.ts";

const uid = z.uuid();
const revision = z.int().min(1);
const day = z.string().refine((text): boolean => isCalendarDate(text), "日期无效");
const year = z.int().min(2000).max(2199);
const serial = z.int().min(1, "序号从1开始").max(9_999, "序号不能大于9999");
const serials = z.array(serial).max(9_999);
const kind = z.enum(Object.keys(numberKinds) as [NumberKind, ...NumberKind[]]);
const state = z.enum(Object.keys(outgoingStates) as [OutgoingState, ...OutgoingState[]]);
const reason = z.string().trim().min(2, "请写明原因").max(400, "原因不能超过400字");
const line = z.string().max(200).nullable();
const saved = z.object({ uid, revision });

const series = z.object({
  uid,
  name: z.string(),
  isOn: z.boolean(),
  kinds: z.array(kind),
  /** What still keeps it from giving numbers; null where nothing does. */
  problem: z.string().nullable(),
});

export type NumberSeriesChoice = z.output<typeof series>;

const numberRef = z.object({ uid, number: z.string(), state });

/** A signed paper that was scanned. */
const scan = z.object({
  uid,
  fileName: z.string(),
  byteCount: z.int(),
  addedAt: z.string(),
});

export type SignedScan = z.output<typeof scan>;

/** What is written into the register beside the number. */
const entry = {
  seriesUid: uid,
  serial,
  /** Numbers that are left out by this one, as the clerk was told. */
  toldSkipped: serials,
  issuedOn: day,
  signer: personSnapshot.nullable(),
  addressee: line,
  copyTo: line,
  copies: z.int().min(1).max(9_999).nullable(),
};

const amended = {
  signer: personSnapshot.nullable(),
  addressee: line,
  copyTo: line,
  copies: entry.copies,
};

export const outgoingContract = {
  /** Every series, those that are on first. */
  "outgoing.series": query(z.null(), z.object({ series: z.array(series) })),
  /** What 印发 of a generated paper begins with. */
  "outgoing.proposal": query(
    z.strictObject({ documentUid: uid }),
    z.object({
      kind: kind.nullable(),
      series: series.nullable(),
      subject: z.string(),
      addressee: z.string(),
      issuedOn: z.string(),
      signer: personSnapshot.nullable(),
      /** Why it can't be issued; null where it can. */
      problem: z.string().nullable(),
      /** The record was changed since; what is issued is the paper as it was made. */
      isOutdated: z.boolean(),
      /** An earlier issue of the same paper that no other replaced yet. */
      replaces: numberRef.nullable(),
    }),
  ),
  /** What comes of a number before it is given; `serial` null asks for the next. */
  "outgoing.look": query(
    z.strictObject({
      seriesUid: uid,
      issuedOn: day,
      serial: serial.nullable(),
      isByHand: z.boolean(),
    }),
    z.object({
      serial,
      number: z.string(),
      next: serial,
      skipped: serials,
      /** Numbers left out before that nobody has accounted for. */
      openGaps: serials,
      problem: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  /** Fills the paper anew with its number, keeps the file, registers both in one command. */
  "outgoing.issue": job(
    z.strictObject({
      documentUid: uid,
      ...entry,
      signer: personSnapshot,
      subject: z.string().trim().min(1, "请填写标题").max(200),
      replacesUid: uid.nullable(),
    }),
    z.object({ paperUid: uid, number: z.string(), document: generatedDocument }),
  ),
  /** 补登: a number that the paper register gave. */
  "outgoing.registerByHand": command(
    z.strictObject({ ...entry, kind, subject: z.string().trim().min(1, "请填写标题").max(200) }),
    saved.extend({ number: z.string() }),
  ),
  /** Accounts for numbers that were left out. */
  "outgoing.registerBlank": command(
    z.strictObject({
      seriesUid: uid,
      year,
      serials: serials.min(1, "请选择号码"),
      state: z.enum(["blank", "voided"]),
      reason,
    }),
    z.object({ numbers: z.array(z.string()) }),
  ),
  "outgoing.void": command(z.strictObject({ uid, revision, reason }), saved),
  /** Puts right what was written beside the number. The number and its day never change. */
  "outgoing.amend": command(z.strictObject({ uid, revision, ...amended }), saved),
  /** What belongs to a row of the register. */
  "outgoing.ofPaper": query(
    z.strictObject({ uid }),
    z.object({
      document: generatedDocument.nullable(),
      replaces: numberRef.nullable(),
      replacedBy: numberRef.nullable(),
      scans: z.array(scan),
    }),
  ),
  "outgoing.printRegister": job(z.strictObject({ seriesUid: uid, year }), generatedDocument),
  /** The scans of an issued paper. */
  "outgoing.scans": query(z.strictObject({ documentUid: uid }), z.object({ scans: z.array(scan) })),
  "outgoing.attachScan": job(z.strictObject({ documentUid: uid, file: fileTicket("read") }), scan),
  "outgoing.removeScan": job(z.strictObject({ uid, reason }), z.null()),
} as const satisfies Readonly<Record<string, Route>>;
