import type { PaperChoice } from "#shared/modules/evidence/evidence-contract.ts";
import { sql, sqlJoin, sqlNothing } from "#service/core/database/sql.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { isPassedOn } from "./passing-gatherings.ts";

const most = 30;

interface Row extends Omit<PaperChoice, "isTaken"> {
  readonly isTaken: number;
}

/** Papers that a gathering may pass on: those asked to be and not taken yet first, then the latest. */
export function papersToPassOn({ db }: QueryContext, { text }: { text: string }) {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = sqlJoin(
    words.map((word) => sql` AND instr(p.search_text, ${word}) > 0`),
    "",
  );
  const rows = db.all<Row>(
    sql`SELECT p.uid, p.title, p.number, p.received_on AS receivedOn, ${isPassedOn(sqlNothing)} AS isTaken
        FROM incoming_paper p WHERE p.trashed_at IS NULL${found}
        ORDER BY isTaken, p.demand IN ('passOn', 'both') DESC, p.received_on DESC, p.id DESC LIMIT ${most}`,
  );
  return { papers: rows.map((row) => ({ ...row, isTaken: row.isTaken === 1 })) };
}
