import { z } from "zod";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { job } from "../../kernel/route.ts";
import { dateForms, type DateForm } from "../../kernel/date-form.ts";

const dateForm = z.enum(Object.keys(dateForms) as [DateForm, ...DateForm[]]);

/** What a column of a form from above is filled with. */
const columnSource = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("field"),
    field: z.string().max(60),
    /** How days are written; for other fields it says nothing. */
    dateForm: dateForm.optional(),
  }),
  /** 1, 2, 3… */
  z.strictObject({ kind: z.literal("number") }),
  /** The same words in every line, as the branch's name. */
  z.strictObject({ kind: z.literal("text"), text: z.string().max(200) }),
  /** Left as it is in the form. */
  z.strictObject({ kind: z.literal("none") }),
]);

export type ColumnSource = z.output<typeof columnSource>;

const formInput = {
  form: fileTicket("read"),
  recordType: z.string().max(40),
  sheetName: z.string().max(80).optional(),
  /** Column of the form (`A` is 1) → what fills it, where the guess was changed. */
  columns: z.record(z.string().regex(/^[1-9]\d{0,2}$/), columnSource).optional(),
  /** The list as it is shown, or the selected rows of it. */
  shown: z.strictObject({
    view: z.string().max(40),
    filterValue: z.string().max(80).nullable().optional(),
    search: z.string().max(80).optional(),
    trashed: z.boolean().optional(),
    uids: z.array(z.uuid()).min(1).max(5_000).optional(),
  }),
  includeSensitive: z.boolean().optional(),
};

const column = z.object({
  column: z.int(),
  letters: z.string(),
  header: z.string(),
  source: columnSource,
  /** The values of the first lines as they will stand there. */
  examples: z.array(z.string()),
});

export type FormColumn = z.output<typeof column>;

const preview = z.object({
  sheetName: z.string(),
  sheetNames: z.array(z.string()),
  headerLine: z.int(),
  firstLine: z.int(),
  /** Lines the form has room for; where there are more records, lines are put in. */
  lineCount: z.int(),
  recordCount: z.int(),
  columns: z.array(column),
  notes: z.array(z.string()),
  /** Records with a blank where the form has a column for it. */
  gaps: z.array(z.object({ uid: z.string(), title: z.string(), labels: z.array(z.string()) })),
  /** Blanks beyond those listed. */
  furtherGapCount: z.int(),
});

export type FormPreview = z.output<typeof preview>;

export const superiorFormsContract = {
  /** What the form would look like, filled. Reads only. */
  "superiorForms.preview": job(z.strictObject(formInput), preview),
  /** Fills a copy; the form itself stays as it came. What each column was filled with is remembered. */
  "superiorForms.fill": job(
    z.strictObject({ ...formInput, target: fileTicket("write") }),
    z.object({ fileName: z.string(), rowCount: z.int() }),
  ),
} as const;
