import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FileTicket } from "#shared/kernel/file-ticket.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ImportPreview } from "#shared/records/record-routes.ts";
import { desktopCall, ticketFor } from "#renderer/api/desktop.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { importResultSentence, undoSentence } from "#renderer/records/import-verdicts.ts";

interface Chosen {
  readonly ticket: FileTicket;
  readonly name: string;
}

/** Where an import stands. */
export type ImportStage =
  | { readonly step: "choose" }
  | { readonly step: "check"; readonly file: Chosen; readonly preview: ImportPreview }
  | { readonly step: "done"; readonly importSeq: number; readonly sentence: string }
  | { readonly step: "undone"; readonly sentence: string };

interface Import {
  readonly stage: ImportStage;
  readonly error: AppErrorValue | null;
  readonly progress: JobProgress | null;
  readonly isRunning: boolean;
  /** The sheet is an old ledger: what it brings is 历史导入 and no 补录. */
  readonly isHistoric: boolean;
  readonly setHistoric: (isHistoric: boolean) => void;
  readonly choose: () => Promise<void>;
  readonly drop: (file: File) => Promise<void>;
  readonly mapColumn: (index: number, field: string | null) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
}

type Fail = (error: AppErrorValue | null) => void;

function mappingOf(preview: ImportPreview): Record<string, string | null> {
  return Object.fromEntries(preview.columns.map(({ index, field }) => [String(index), field]));
}

function useWriting(type: RecordType, show: (stage: ImportStage) => void, fail: Fail) {
  const write = useCommand<{
    importSeq: number;
    createdCount: number;
    updatedCount: number;
    registeredCount: number;
  }>(`${type.name}.confirmImport`);
  const takeBack = useCommand<{ removedCount: number; revertedCount: number }>(
    `${type.name}.undoImport`,
  );

  async function confirm(stage: ImportStage, isHistoric: boolean): Promise<void> {
    if (stage.step !== "check") return;
    const reply = await write.run({ planId: stage.preview.planId, isHistoric });
    if (!reply.ok) return fail(reply.error);
    const { importSeq, createdCount, updatedCount, registeredCount } = reply.data;
    const sentence = importResultSentence(createdCount, updatedCount, registeredCount);
    show({ step: "done", importSeq, sentence });
  }

  async function undo(stage: ImportStage): Promise<void> {
    if (stage.step !== "done") return;
    const reply = await takeBack.run({ importSeq: stage.importSeq });
    if (!reply.ok) return fail(reply.error);
    const { removedCount, revertedCount } = reply.data;
    show({ step: "undone", sentence: undoSentence(removedCount, revertedCount) });
  }

  return { confirm, undo, isRunning: write.isRunning || takeBack.isRunning };
}

function useReading(type: RecordType, show: (stage: ImportStage) => void, fail: Fail) {
  const job = useJob<ImportPreview>(`${type.name}.previewImport`);

  async function read(file: Chosen, mapping?: Record<string, string | null>): Promise<void> {
    fail(null);
    const reply = await job.run({ file: file.ticket, ...(mapping ? { mapping } : {}) });
    if (reply.ok) show({ step: "check", file, preview: reply.data });
    else fail(reply.error);
  }

  async function choose(): Promise<void> {
    const reply = await desktopCall("desktop.chooseFile", {
      title: `选择${type.label}的 Excel 表格`,
      purpose: "workbook",
    });
    if (!reply.ok) return fail(reply.error);
    if (reply.data) await read(reply.data);
  }

  async function drop(file: File): Promise<void> {
    const reply = await ticketFor(file);
    if (reply.ok) await read(reply.data);
    else fail(reply.error);
  }

  return { job, read, choose, drop };
}

/** The steps of an import: file → check → written → taken back, if the clerk says so. */
export function useImport(type: RecordType): Import {
  const [stage, setStage] = useState<ImportStage>({ step: "choose" });
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [isHistoric, setHistoric] = useState(false);
  const { job, read, choose, drop } = useReading(type, setStage, setError);
  const writing = useWriting(type, setStage, setError);

  async function mapColumn(index: number, field: string | null): Promise<void> {
    if (stage.step !== "check") return;
    const mapping = mappingOf(stage.preview);
    for (const other of Object.keys(mapping))
      if (field !== null && mapping[other] === field) mapping[other] = null;
    await read(stage.file, { ...mapping, [String(index)]: field });
  }

  return {
    stage,
    error,
    progress: job.progress,
    isRunning: job.isRunning || writing.isRunning,
    isHistoric,
    setHistoric,
    choose,
    drop,
    mapColumn,
    confirm: () => writing.confirm(stage, isHistoric),
    undo: () => writing.undo(stage),
    cancel: job.cancel,
  };
}
