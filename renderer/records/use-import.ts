import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FileTicket } from "#shared/kernel/file-ticket.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ImportPreview } from "#shared/records/record-routes.ts";
import { desktopCall, ticketFor } from "#renderer/api/desktop.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { importResultSentence } from "#renderer/records/import-verdicts.ts";

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
  readonly choose: () => Promise<void>;
  readonly drop: (file: File) => Promise<void>;
  readonly mapColumn: (index: number, field: string | null) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
}

function mappingOf(preview: ImportPreview): Record<string, string | null> {
  return Object.fromEntries(preview.columns.map(({ index, field }) => [String(index), field]));
}

/** The steps of an import: file → check → written → taken back, if the clerk says so. */
export function useImport(type: RecordType): Import {
  const [stage, setStage] = useState<ImportStage>({ step: "choose" });
  const [error, setError] = useState<AppErrorValue | null>(null);
  const preview = useJob<ImportPreview>(`${type.name}.previewImport`);
  const write = useCommand<{ importSeq: number; createdCount: number; updatedCount: number }>(
    `${type.name}.confirmImport`,
  );
  const takeBack = useCommand<{ removedCount: number; revertedCount: number }>(
    `${type.name}.undoImport`,
  );

  async function read(file: Chosen, mapping?: Record<string, string | null>): Promise<void> {
    setError(null);
    const reply = await preview.run({ file: file.ticket, ...(mapping ? { mapping } : {}) });
    if (reply.ok) setStage({ step: "check", file, preview: reply.data });
    else setError(reply.error);
  }

  async function choose(): Promise<void> {
    const reply = await desktopCall("desktop.chooseFile", {
      title: `选择${type.label}的 Excel 表格`,
      purpose: "workbook",
    });
    if (!reply.ok) return setError(reply.error);
    if (reply.data) await read({ ticket: reply.data.ticket, name: reply.data.name });
  }

  async function drop(file: File): Promise<void> {
    const reply = await ticketFor(file);
    if (reply.ok) await read(reply.data);
    else setError(reply.error);
  }

  async function mapColumn(index: number, field: string | null): Promise<void> {
    if (stage.step !== "check") return;
    const mapping = mappingOf(stage.preview);
    for (const other of Object.keys(mapping))
      if (field !== null && mapping[other] === field) mapping[other] = null;
    await read(stage.file, { ...mapping, [String(index)]: field });
  }

  async function confirm(): Promise<void> {
    if (stage.step !== "check") return;
    const reply = await write.run({ planId: stage.preview.planId });
    if (!reply.ok) return setError(reply.error);
    const { importSeq, createdCount, updatedCount } = reply.data;
    setStage({
      step: "done",
      importSeq,
      sentence: importResultSentence(createdCount, updatedCount),
    });
  }

  async function undo(): Promise<void> {
    if (stage.step !== "done") return;
    setError(null);
    const reply = await takeBack.run({ importSeq: stage.importSeq });
    if (!reply.ok) return setError(reply.error);
    const { removedCount, revertedCount } = reply.data;
    setStage({
      step: "undone",
      sentence: `已撤销本次导入：删去新增的${removedCount}条，${revertedCount}条恢复为导入前的内容。`,
    });
  }

  return {
    stage,
    error,
    progress: preview.progress,
    isRunning: preview.isRunning || write.isRunning || takeBack.isRunning,
    choose,
    drop,
    mapColumn,
    confirm,
    undo,
    cancel: preview.cancel,
  };
}
