import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import type { RouteInput } from "#shared/contract.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { useJob, type JobRunner } from "#renderer/api/use-job.ts";

type Channel = "desktop.openDocument" | "desktop.revealDocument";

const printedThere = "文稿已在 WPS 或 Word 中打开，请在那里核对，按 Ctrl+P 打印；分页以那里为准。";

interface DocumentActions {
  readonly error: AppErrorValue | null;
  readonly sentence: string | null;
  readonly open: (document: GeneratedDocument) => Promise<void>;
  /** Opens it in WPS or Word, and says that it is printed there. */
  readonly print: (document: GeneratedDocument) => Promise<void>;
  readonly reveal: (document: GeneratedDocument) => Promise<void>;
  readonly saveCopy: (document: GeneratedDocument) => Promise<void>;
  readonly savePdf: (document: GeneratedDocument) => Promise<void>;
  /** The making of a PDF: how far it is, and its 取消. */
  readonly pdf: Pick<JobRunner<unknown, unknown>, "isRunning" | "progress" | "cancel">;
}

interface Saving {
  readonly title: string;
  readonly ending: string;
  readonly run: (input: RouteInput<"documents.saveCopy">) => Promise<Reply<{ fileName: string }>>;
  readonly done: string;
}

/** What is done with a finished paper: open it, show where it lies, save a copy. */
export function useDocumentActions(): DocumentActions {
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const copy = useJob("documents.saveCopy");
  const pdf = useJob("documents.savePdf");

  async function ask(channel: Channel, uid: string, done: string | null = null) {
    setError(null);
    setSentence(null);
    const reply = await desktopCall(channel, { uid });
    if (!reply.ok) setError(reply.error);
    else setSentence(reply.data.opened ? done : reply.data.message);
  }

  async function save(document: GeneratedDocument, { title, ending, run, done }: Saving) {
    setError(null);
    setSentence(null);
    const stem = document.fileName.slice(-120).replace(/\.docx$/, "");
    const suggestedName = `${stem}${ending}`;
    const chosen = await desktopCall("desktop.chooseSaveFile", { title, suggestedName });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.data === null) return;
    const reply = await run({ uid: document.uid, target: chosen.data.ticket });
    if (reply.ok) setSentence(`${done}“${reply.data.fileName}”。`);
    else setError(reply.error);
  }

  return {
    error,
    sentence,
    open: ({ uid }) => ask("desktop.openDocument", uid),
    print: ({ uid }) => ask("desktop.openDocument", uid, printedThere),
    reveal: ({ uid }) => ask("desktop.revealDocument", uid),
    saveCopy: (document) =>
      save(document, { title: "另存文稿", ending: ".docx", run: copy.run, done: "已另存为" }),
    savePdf: (document) =>
      save(document, { title: "另存为PDF", ending: ".pdf", run: pdf.run, done: "已生成PDF" }),
    pdf,
  };
}
