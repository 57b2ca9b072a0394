import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FileTicket } from "#shared/kernel/file-ticket.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";
import type { RouteInput } from "#shared/contract.ts";
import type {
  ColumnSource,
  FormPreview,
} from "#shared/modules/superior-forms/superior-forms-contract.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { desktopCall, ticketFor } from "#renderer/api/desktop.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { today } from "#renderer/ui/today.ts";

type Input = RouteInput<"superiorForms.preview">;

interface Chosen {
  readonly form: FileTicket;
  readonly name: string;
}

type Choices = Pick<Input, "sheetName" | "columns" | "includeSensitive">;

/** What came of the last step: an error, or a sentence that tells of it. */
interface Outcome {
  readonly error?: AppErrorValue;
  readonly sentence?: string;
}

/** A form that was read, and what the clerk chose about it. */
export interface OpenForm {
  readonly file: Chosen;
  readonly choices: Choices;
  readonly preview: FormPreview;
}

interface SuperiorForm {
  readonly open: OpenForm | null;
  readonly error: AppErrorValue | null;
  readonly sentence: string | null;
  readonly progress: JobProgress | null;
  readonly isRunning: boolean;
  readonly choose: () => Promise<void>;
  readonly drop: (file: File) => Promise<void>;
  readonly setSource: (column: number, source: ColumnSource) => Promise<void>;
  readonly setSheet: (sheetName: string) => Promise<void>;
  readonly setSensitive: (includeSensitive: boolean) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
}

/** `党员花名册.xls` → `党员花名册（已填20261124）.xlsx`. */
function filledName(name: string): string {
  const stem = name.replace(/\.xlsx?$/i, "").slice(0, 90);
  return `${stem}（已填${today().replaceAll("-", "")}）.xlsx`;
}

function sourcesOf({ columns }: FormPreview): Record<string, ColumnSource> {
  return Object.fromEntries(columns.map(({ column, source }) => [String(column), source]));
}

function inputOf(
  type: RecordType,
  shown: Input["shown"],
  { form }: Chosen,
  choices: Choices,
): Input {
  return { ...choices, form, recordType: type.name, shown };
}

/** A chosen file and a dropped one are read alike. */
function useFormFile(
  read: (file: Chosen, choices: Choices) => Promise<void>,
  fail: (error: AppErrorValue) => void,
) {
  async function choose(): Promise<void> {
    const reply = await desktopCall("desktop.chooseFile", {
      title: "选择上级发来的表格",
      purpose: "workbook",
    });
    if (!reply.ok) return fail(reply.error);
    if (reply.data) await read({ form: reply.data.ticket, name: reply.data.name }, {});
  }

  async function drop(file: File): Promise<void> {
    const reply = await ticketFor(file);
    if (reply.ok) await read({ form: reply.data.ticket, name: reply.data.name }, {});
    else fail(reply.error);
  }

  return { choose, drop };
}

/** The copy: where to, then filled; answers the sentence that tells of it, null where nobody chose a place. */
function useFilledCopy(type: RecordType, shown: Input["shown"]) {
  const job = useJob("superiorForms.fill");

  async function save({ file, choices, preview }: OpenForm): Promise<Outcome> {
    const chosen = await desktopCall("desktop.chooseSaveFile", {
      title: "填好的表存到",
      suggestedName: filledName(file.name),
    });
    if (!chosen.ok) return { error: chosen.error };
    if (chosen.data === null) return {};
    const input = inputOf(type, shown, file, { ...choices, columns: sourcesOf(preview) });
    const reply = await job.run({ ...input, target: chosen.data.ticket });
    if (!reply.ok) return { error: reply.error };
    const { rowCount, fileName } = reply.data;
    return {
      sentence: `已填${rowCount}条，存为“${fileName}”。原表没有动；下次填这种表，各列会照这次对应。`,
    };
  }

  return { job, save };
}

/** The steps of filling a form from above: file → columns → a filled copy. */
export function useSuperiorForm(type: RecordType, shown: Input["shown"]): SuperiorForm {
  const [open, setOpen] = useState<OpenForm | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({});
  const reading = useJob("superiorForms.preview");
  const copy = useFilledCopy(type, shown);
  const file = useFormFile(read, (error) => setOutcome({ error }));

  async function read(chosen: Chosen, choices: Choices): Promise<void> {
    setOutcome({});
    const reply = await reading.run(inputOf(type, shown, chosen, choices));
    if (reply.ok) setOpen({ file: chosen, choices, preview: reply.data });
    else setOutcome({ error: reply.error });
  }

  async function again(more: Choices): Promise<void> {
    if (open) await read(open.file, { ...open.choices, ...more });
  }

  const sources = open ? sourcesOf(open.preview) : {};
  return {
    ...file,
    open,
    error: outcome.error ?? null,
    sentence: outcome.sentence ?? null,
    progress: reading.progress ?? copy.job.progress,
    isRunning: reading.isRunning || copy.job.isRunning,
    setSource: (column, source) => again({ columns: { ...sources, [String(column)]: source } }),
    setSheet: (sheetName) => again({ sheetName, columns: {} }),
    setSensitive: (includeSensitive) => again({ includeSensitive, columns: sources }),
    save: async () => {
      if (open) setOutcome(await copy.save(open));
    },
    cancel: () => {
      reading.cancel();
      copy.job.cancel();
    },
  };
}
