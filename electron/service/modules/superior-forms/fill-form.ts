import { basename } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { isSameFile } from "#service/core/files/is-same-file.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { formValue } from "./form-value.ts";
import { planForm, type FormPlan } from "./plan-form.ts";
import { headerKey } from "./remembered-columns.ts";

function refuseOriginal(form: string, target: string): void {
  if (!isSameFile(form, target)) return;
  throw new AppError("is-original", "不能存到上级发来的原表上，没有填。原表没有动。", {
    hint: "请另取一个文件名，如在后面加上日期。",
  });
}

/** A line of the form, filled; a cell the form works out by itself keeps its formula. */
function fillLine(plan: FormPlan, at: number): void {
  const { workbook, body, columns, type, records } = plan;
  const line = body.from + at;
  for (const { column, source } of columns) {
    if (workbook.rows.hasFormula(line, column)) continue;
    const isDateStyle = workbook.isDateStyle(workbook.rows.styleOf(line, column));
    const value = formValue(type, records[at]?.values ?? {}, source, {
      number: at + 1,
      isDateStyle,
    });
    if (value === null) workbook.rows.clear(line, column);
    else if (value !== undefined) workbook.rows.write(line, column, value);
  }
}

function fill(plan: FormPlan, context: JobContext): Uint8Array {
  const { workbook, body, records } = plan;
  const missing = records.length - (body.to - body.from + 1);
  if (missing > 0) workbook.insertLines({ after: body.to, count: missing });
  records.forEach((_, at) => {
    if (at % 200 === 0) {
      context.signal.throwIfAborted();
      context.progress({ label: "正在填表", done: at, total: records.length });
    }
    fillLine(plan, at);
  });
  return workbook.toBytes();
}

/** The job `superiorForms.fill`: fills a copy of the form and remembers what went where. */
export async function fillForm(
  context: JobContext,
  input: RouteInput<"superiorForms.fill">,
): Promise<RouteOutput<"superiorForms.fill">> {
  context.progress({ label: "正在读取表格", done: 0, total: 0 });
  const target = context.pathOf(input.target);
  refuseOriginal(context.pathOf(input.form), target);
  const plan = await planForm(context, input);
  const bytes = fill(plan, context);
  context.signal.throwIfAborted();
  writeDurably(target, bytes);
  const columns = Object.fromEntries(
    plan.columns.map(({ column, source }) => [String(column), source]),
  );
  const key = headerKey(plan.header);
  await context.submit("superiorForms.remember", { recordType: plan.type.name, key, columns });
  return { fileName: basename(target), rowCount: plan.records.length };
}
