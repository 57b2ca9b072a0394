import { openActionItemStates } from "#shared/modules/gatherings/action-items-field.ts";
import { sql, sqlJoin } from "#service/core/database/sql.ts";

/** The states of 议定事项 still to be carried out, as a list for IN. */
export const openItemStates = sqlJoin(
  openActionItemStates.map((state) => sql`${state}`),
  ", ",
);
