import { recordTypes } from "#shared/record-types.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { FoundRecord, LinkedRecord } from "#shared/records/link-contract.ts";
import { linkKinds } from "#shared/records/link-kinds.ts";
import type { Handlers, QueryContext } from "#service/core/handlers.ts";
import { sql, sqlName, type Sql } from "#service/core/database/sql.ts";
import { findRecord } from "../record-reader.ts";
import { describeEnd, linkedType, textOfRow } from "./describe-end.ts";
import { addLink, removeLink } from "./link-commands.ts";
import { linksOf, type StoredLink } from "./link-store.ts";

const perType = 8;

type Side = "from" | "to";

const otherSide = { from: "to", to: "from" } as const;

/** The row of the record asked about at which a link stands. */
function ownRowOf(own: RecordOf, link: StoredLink, side: Side): LinkedRecord["ownRow"] {
  const uid = link[`${side}_row`];
  return uid === "" ? null : { uid, text: own(uid) };
}

/** Answers the text of a row of the record asked about. */
type RecordOf = (rowUid: string) => string;

function shown(
  { db, clock }: QueryContext,
  link: StoredLink,
  side: Side,
  own: RecordOf,
): readonly LinkedRecord[] {
  const end = {
    recordType: link[`${side}_type`],
    uid: link[`${side}_uid`],
    rowUid: link[`${side}_row`],
  };
  const described = describeEnd(db, end, clock.today());
  if (!described) return [];
  const { type, ...rest } = described;
  const words = linkKinds[link.kind][side === "to" ? "atOrigin" : "atResult"];
  const { uid: linkUid, kind } = link;
  const ownRow = ownRowOf(own, link, otherSide[side]);
  const { name: recordType, label: typeLabel } = type;
  return [{ ...rest, linkUid, kind, words, ownRow, recordType, typeLabel, uid: end.uid }];
}

function readLinks(context: QueryContext, input: { recordType: string; uid: string }) {
  const links = linksOf(context.db, input.recordType, input.uid);
  const type = linkedType(input.recordType);
  const values = findRecord(context.db, type, input.uid)?.values ?? null;
  const own: RecordOf = (rowUid) => (values ? textOfRow(type, values, rowUid) : "");
  return {
    origins: links
      .filter((link) => link.to_uid === input.uid)
      .flatMap((link) => shown(context, link, "from", own)),
    results: links
      .filter((link) => link.from_uid === input.uid)
      .flatMap((link) => shown(context, link, "to", own)),
  };
}

/** The statement that finds records of one type by a part of their title, for reading its query plan. */
export function titleSearch(type: RecordType, text: string, exceptUid: string): Sql {
  // By +id, as the order of the table would make SQLite read whole rows instead of the index of titles.
  return sql`SELECT uid, title FROM ${sqlName(type.table)}
    WHERE trashed_at IS NULL AND uid <> ${exceptUid} AND instr(title, ${text}) > 0
    ORDER BY +id DESC LIMIT ${perType}`;
}

function searchRecords(
  { db }: QueryContext,
  { text, exceptUid }: { text: string; exceptUid: string },
) {
  if (text === "") return { records: [] };
  const records = recordTypes
    .filter(({ singleton }) => !singleton)
    .flatMap((type) =>
      db
        .all<{ uid: string; title: string }>(titleSearch(type, text, exceptUid))
        .map((row): FoundRecord => ({ ...row, recordType: type.name, typeLabel: type.label })),
    );
  return { records };
}

/** Routes of links between records. */
export const linkHandlers: Handlers = {
  queries: { "links.of": readLinks, "links.search": searchRecords },
  commands: { "links.add": addLink, "links.remove": removeLink },
};
