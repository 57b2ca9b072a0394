import type { RouteInput } from "#shared/contract.ts";
import type { FormPreview } from "#shared/modules/superior-forms/superior-forms-contract.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { formValue } from "./form-value.ts";
import type { PlannedColumn } from "./form-columns.ts";
import { planForm, type FormPlan } from "./plan-form.ts";
import { columnLetters } from "./workbook/cell-reference.ts";

const exampleCount = 5;
const gapLimit = 200;

function examplesOf({ type, records }: FormPlan, { source }: PlannedColumn): string[] {
  return records.slice(0, exampleCount).map(({ values }, at) => {
    const value = formValue(type, values, source, { number: at + 1, isDateStyle: false });
    return value === null || value === undefined ? "" : String(value);
  });
}

function gapsOf({ type, records, columns, withheld }: FormPlan) {
  return records.flatMap(({ uid, title, values }) => {
    const labels = columns.flatMap(({ source }) => {
      if (source.kind !== "field") return [];
      const label = type.fields[source.field]?.label ?? source.field;
      const value = formValue(type, values, source, { number: 1, isDateStyle: false });
      return value === null && !withheld.includes(label) ? [label] : [];
    });
    return labels.length === 0 ? [] : [{ uid, title, labels }];
  });
}

/** Lines that hold something where a record will stand, as an example the superior filled in. */
function replacedLines({ sheet, body, columns, records }: FormPlan): number[] {
  const used = columns.filter(({ source }) => source.kind !== "none" && source.kind !== "number");
  const lines = Array.from({ length: body.to - body.from + 1 }, (_, at) => body.from + at);
  return lines.slice(0, records.length).filter((line) => {
    const row = sheet.rows[line - sheet.firstLine] ?? [];
    return used.some(({ column }) => (row[column - sheet.firstColumn]?.text ?? "") !== "");
  });
}

function roomNote({ body, records }: FormPlan): string[] {
  const room = body.to - body.from + 1;
  if (records.length > room)
    return [
      `表里留了${room}行，要填${records.length}条，将在第${body.to}行后面加${records.length - room}行，格式与它相同，下面的合计和签名顺着下移`,
    ];
  return records.length < room ? [`表里留了${room}行，填${records.length}条，其余空着`] : [];
}

function notesOf(plan: FormPlan): string[] {
  const replaced = replacedLines(plan);
  const { withheld } = plan;
  return [
    ...plan.notes,
    ...roomNote(plan),
    ...(replaced.length > 0 ? [`第${replaced.join("、")}行原有的内容将换成台账里的`] : []),
    ...(withheld.length > 0
      ? [`${withheld.join("、")}是个人信息，没有填；上级要求填的，请勾选“填入个人信息”`]
      : []),
  ];
}

/** The job `superiorForms.preview`: what the form would look like, filled. Writes nothing. */
export async function previewForm(
  context: JobContext,
  input: RouteInput<"superiorForms.preview">,
): Promise<FormPreview> {
  context.progress({ label: "正在读取表格", done: 0, total: 0 });
  const plan = await planForm(context, input);
  const { sheet, header, body, records } = plan;
  const gaps = gapsOf(plan);
  return {
    sheetName: sheet.name,
    sheetNames: [sheet.name, ...sheet.otherNames],
    headerLine: sheet.firstLine + header.rowIndex,
    firstLine: body.from,
    lineCount: body.to - body.from + 1,
    recordCount: records.length,
    columns: plan.columns.map((planned) => ({
      column: planned.column,
      letters: columnLetters(planned.column),
      header: planned.header,
      source: planned.source,
      examples: examplesOf(plan, planned),
    })),
    notes: notesOf(plan),
    gaps: gaps.slice(0, gapLimit),
    furtherGapCount: Math.max(0, gaps.length - gapLimit),
  };
}
