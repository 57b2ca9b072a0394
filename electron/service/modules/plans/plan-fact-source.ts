import { keyTask } from "#shared/modules/plans/key-task.record.ts";
import { keyTaskStates, type KeyTaskState } from "#shared/modules/plans/key-task-state.ts";
import { sql } from "#service/core/database/sql.ts";
import { countedRows, type FactSource } from "#service/records/fact-source.ts";

interface Task {
  readonly title: string;
  readonly state: KeyTaskState;
}

/** 数据册: key tasks due in the period, those without a day by their year, as they stand now. */
export const planFactSource: FactSource = {
  read: (db, { fromOn, untilOn }) => {
    const tasks = db.all<Task>(
      sql`SELECT title, state FROM key_task
          WHERE trashed_at IS NULL AND (due_on BETWEEN ${fromOn} AND ${untilOn}
            OR (due_on IS NULL AND year BETWEEN ${fromOn.slice(0, 4)} AND ${untilOn.slice(0, 4)}))
          ORDER BY due_on IS NULL, due_on, number, id`,
    );
    return [
      {
        title: "重点工作（完成时限在这段时间内）",
        source: "重点工作推进表，按取数时的状态",
        heads: ["状态", "项数", "重点工作"],
        rows: countedRows(
          keyTaskStates,
          tasks,
          ({ state }) => state,
          ({ title }) => title,
          "项",
        ),
      },
    ];
  },
  types: [keyTask],
};
