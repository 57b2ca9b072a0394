import { AppError } from "#shared/kernel/app-error.ts";
import { outgoingPaper } from "#shared/modules/outgoing/outgoing-paper.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";

interface Coming {
  readonly uid: string;
  readonly values: AnyValues;
}

/** Throws AppError `number-taken` where a row that comes from elsewhere bears a number that was given here. */
export function refuseTakenNumbers(db: ReadableDatabase, coming: readonly Coming[]): void {
  for (const { uid, values } of coming) {
    const { series, year, serial, number } = outgoingPaper.valuesOf(values);
    const other = db.get<{ subject: string }>(
      sql`SELECT o.subject FROM outgoing_paper o JOIN number_series s ON s.id = o.series_id
          WHERE s.uid = ${series?.uid ?? ""} AND o.year = ${year} AND o.serial = ${serial} AND o.uid <> ${uid}`,
    );
    if (other)
      throw new AppError(
        "number-taken",
        `档案包里的${number ?? ""}在本台账已登记给“${other.subject}”，没有导入任何内容。`,
        { hint: "请换一个空的数据文件夹来接收；档案包仍可核对和查看。" },
      );
  }
}
