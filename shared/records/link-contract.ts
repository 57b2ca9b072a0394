import { z } from "zod";
import { command, query } from "../kernel/route.ts";
import { linkKinds, type LinkKind } from "./link-kinds.ts";

const kind = z.enum(Object.keys(linkKinds) as [LinkKind, ...LinkKind[]]);

/** A record, or one row of it that has a uid. */
export const linkEndSchema = z.strictObject({
  recordType: z.string().max(60),
  uid: z.uuid(),
  rowUid: z.uuid().nullable().optional(),
});

/** Where a new record comes from: the link is made with it, in the same command. */
export const originSchema = z.strictObject({ ...linkEndSchema.shape, kind });

/** More that a record comes from, such as papers passed on; found again, a link is not made twice. */
export const originsSchema = z.array(originSchema).max(60);

const linked = z.object({
  linkUid: z.uuid(),
  kind,
  /** The kind in words, as this end tells it: 已安排, 由此安排… */
  words: z.string(),
  recordType: z.string(),
  typeLabel: z.string(),
  uid: z.uuid(),
  title: z.string(),
  /** The row of the record asked about that is meant; null for the whole record, a blank text for a row deleted since. */
  ownRow: z.object({ uid: z.uuid(), text: z.string() }).nullable(),
  /** The day it happens or happened, where its type has one. */
  day: z.string().nullable(),
  /** 计划, 已登记, 已落实, 在回收站… */
  state: z.string(),
  isTrashed: z.boolean(),
});

const found = z.object({
  recordType: z.string(),
  typeLabel: z.string(),
  uid: z.uuid(),
  title: z.string(),
});

export const linkContract = {
  /** What a record comes from and what came of it. */
  "links.of": query(
    z.strictObject({ recordType: z.string().max(60), uid: z.uuid() }),
    z.object({ origins: z.array(linked), results: z.array(linked) }),
  ),
  /** Records of any type by a part of their title, to be linked. */
  "links.search": query(
    z.strictObject({ text: z.string().trim().max(80), exceptUid: z.uuid() }),
    z.object({ records: z.array(found) }),
  ),
  "links.add": command(
    z.strictObject({ from: linkEndSchema, to: linkEndSchema, kind }),
    z.object({ linkUid: z.uuid() }),
  ),
  "links.remove": command(z.strictObject({ linkUid: z.uuid() }), z.object({})),
} as const;

export type LinkEnd = z.output<typeof linkEndSchema>;
export type LinkOrigin = z.output<typeof originSchema>;
export type LinkedRecord = z.output<typeof linked>;
export type FoundRecord = z.output<typeof found>;
