import type { RecordType } from "#shared/records/define-record-type.ts";
import type { LinkEnd, LinkOrigin } from "#shared/records/link-contract.ts";
import { linkKinds, type LinkKind } from "#shared/records/link-kinds.ts";
import type { CommandContext } from "#service/core/command.ts";
import { sql } from "#service/core/database/sql.ts";
import { linkedType, requireEnd } from "./describe-end.ts";
import { hasLink, requireLink, storeLink } from "./link-store.ts";

const told = (words: string, recordType: string, title: string) =>
  `${words}：${linkedType(recordType).label}“${title}”`;

function tell(context: CommandContext, end: LinkEnd, before: string | null, after: string | null) {
  context.record({
    recordType: end.recordType,
    uid: end.uid,
    before: { link: before },
    after: { link: after },
    sensitiveFields: [],
  });
}

/** Links two records; told in the history of both. */
export function addLink(
  context: CommandContext,
  { from, to, kind }: { from: LinkEnd; to: LinkEnd; kind: LinkKind },
): { linkUid: string } {
  const [origin, result] = [requireEnd(context.db, from), requireEnd(context.db, to)];
  const linkUid = storeLink(context, from, to, kind);
  tell(context, from, null, told(linkKinds[kind].atOrigin, to.recordType, result.title));
  tell(context, to, null, told(linkKinds[kind].atResult, from.recordType, origin.title));
  return { linkUid };
}

/**
 * Links what this command has just written to where it comes from, once. The history of what was written is
 * told by its own change, for a command tells of each record once.
 */
export function linkToOrigin(context: CommandContext, origin: LinkOrigin, to: LinkEnd): void {
  const { kind, ...from } = origin;
  requireEnd(context.db, from);
  const result = requireEnd(context.db, to);
  if (hasLink(context.db, from, to, kind)) return;
  storeLink(context, from, to, kind);
  tell(context, from, null, told(linkKinds[kind].atOrigin, to.recordType, result.title));
}

/** The same with all that a record of a type comes from. */
export function linkToOrigins(
  context: CommandContext,
  origins: readonly LinkOrigin[],
  { name: recordType }: RecordType,
  uid: string,
): void {
  for (const origin of origins) linkToOrigin(context, origin, { recordType, uid });
}

/** What the history of a record says of where it comes from now, to be added to its change. */
export function originWords(
  { db }: CommandContext,
  origins: readonly LinkOrigin[],
  { name: recordType }: RecordType,
  uid: string,
): { readonly link?: string } {
  const words = origins
    .filter(({ kind, ...from }) => !hasLink(db, from, { recordType, uid }, kind))
    .map(({ kind, ...from }) =>
      told(linkKinds[kind].atResult, from.recordType, requireEnd(db, from).title),
    );
  return words.length === 0 ? {} : { link: words.join("；") };
}

/** Takes a link away; the records stay as they are. */
export function removeLink(context: CommandContext, { linkUid }: { linkUid: string }) {
  const link = requireLink(context.db, linkUid);
  const words = linkKinds[link.kind];
  const from = { recordType: link.from_type, uid: link.from_uid };
  const to = { recordType: link.to_type, uid: link.to_uid };
  const [origin, result] = [requireEnd(context.db, from), requireEnd(context.db, to)];
  context.db.run(sql`DELETE FROM record_link WHERE uid = ${linkUid}`);
  tell(context, from, told(words.atOrigin, to.recordType, result.title), null);
  tell(context, to, told(words.atResult, from.recordType, origin.title), null);
  return {};
}
