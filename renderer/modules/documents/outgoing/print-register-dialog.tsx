import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { NumberSeriesChoice } from "#shared/modules/outgoing/outgoing-contract.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { DocumentPreview } from "#renderer/modules/documents/document-preview.tsx";
import { DocumentTools } from "#renderer/modules/documents/document-tools.tsx";
import { SeriesChoice } from "#renderer/modules/documents/outgoing/series-choice.tsx";
import { YearChoice } from "#renderer/modules/documents/outgoing/year-choice.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { today } from "#renderer/ui/today.ts";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

interface PrintRegisterDialogProps {
  readonly all: readonly NumberSeriesChoice[];
  readonly onClose: () => void;
}

interface PrintedProps {
  readonly document: GeneratedDocument;
  readonly onClose: () => void;
}

function Printed({ document, onClose }: PrintedProps) {
  return (
    <WideDialog
      title={document.title}
      onClose={onClose}
      foot={<DocumentTools document={document} isPrimary />}
    >
      <DocumentPreview uid={document.uid} />
    </WideDialog>
  );
}

/** 打印登记簿: a series and a year → the 发文登记簿 on A4 across. */
export function PrintRegisterDialog({ all, onClose }: PrintRegisterDialogProps) {
  const [seriesUid, setSeriesUid] = useState(all[0]?.uid ?? "");
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const [made, setMade] = useState<GeneratedDocument | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const job = useJob("outgoing.printRegister");

  async function run(): Promise<void> {
    const reply = await job.run({ seriesUid, year });
    if (reply.ok) setMade(reply.data);
    else setError(reply.error);
  }

  if (made) return <Printed document={made} onClose={onClose} />;
  return (
    <Dialog
      title="打印登记簿"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button kind="primary" disabled={job.isRunning} onClick={() => void run()}>
            {job.isRunning ? "正在生成" : "生成"}
          </Button>
        </>
      }
    >
      <div className="generate-start">
        <SeriesChoice all={all} value={seriesUid} onChange={setSeriesUid} />
        <YearChoice value={year} onChange={setYear} />
        <Failure error={error} />
      </div>
    </Dialog>
  );
}
