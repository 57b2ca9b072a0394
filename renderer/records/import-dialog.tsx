import type { RecordType } from "#shared/records/define-record-type.ts";
import { ImportColumns } from "#renderer/records/import-columns.tsx";
import { ImportFile } from "#renderer/records/import-file.tsx";
import { ImportHistoric } from "#renderer/records/import-historic.tsx";
import { ImportRows } from "#renderer/records/import-rows.tsx";
import { importSentence, writtenCount } from "#renderer/records/import-verdicts.ts";
import { useImport } from "#renderer/records/use-import.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";
import "./import-dialog.css";

interface ImportDialogProps {
  readonly type: RecordType;
  readonly onClose: () => void;
}

/** 从 Excel 导入: file → columns → every row with its verdict → written, and what takes it back. */
export function ImportDialog({ type, onClose }: ImportDialogProps) {
  const steps = useImport(type);
  const { stage } = steps;
  const foot = <ImportFoot steps={steps} onClose={onClose} />;
  return (
    <WideDialog title={`从 Excel 导入${type.label}`} onClose={onClose} foot={foot}>
      <Failure error={steps.error} />
      {stage.step === "choose" && <ImportFile type={type} steps={steps} />}
      {stage.step === "check" && (
        <>
          <p>
            {`“${stage.file.name}”的“${stage.preview.sheetName}”表，第${stage.preview.headerLine}行是表头。`}
            {importSentence(stage.preview.counts)}
          </p>
          {stage.preview.notes.length > 0 && <p>{`${stage.preview.notes.join("；")}。`}</p>}
          <ImportColumns
            type={type}
            preview={stage.preview}
            isRunning={steps.isRunning}
            onMap={(index, field) => void steps.mapColumn(index, field)}
          />
          <ImportHistoric type={type} steps={steps} />
          <ImportRows type={type} preview={stage.preview} />
        </>
      )}
      {(stage.step === "done" || stage.step === "undone") && (
        <p className="import-result" role="status">
          {stage.sentence}
        </p>
      )}
    </WideDialog>
  );
}

interface ImportFootProps {
  readonly steps: ReturnType<typeof useImport>;
  readonly onClose: () => void;
}

function ImportFoot({ steps, onClose }: ImportFootProps) {
  const { stage, isRunning } = steps;
  if (stage.step === "check") {
    const count = writtenCount(stage.preview.counts);
    return (
      <>
        <Button disabled={isRunning} onClick={() => void steps.choose()}>
          换一个文件
        </Button>
        <Button
          kind="primary"
          disabled={isRunning || count === 0}
          onClick={() => void steps.confirm()}
        >
          {`确认导入（${count}条）`}
        </Button>
      </>
    );
  }
  if (stage.step === "choose") return <Button onClick={onClose}>取消</Button>;
  return (
    <>
      {stage.step === "done" && (
        <Button disabled={isRunning} onClick={() => void steps.undo()}>
          撤销本次导入
        </Button>
      )}
      <Button kind="primary" onClick={onClose}>
        完成
      </Button>
    </>
  );
}
