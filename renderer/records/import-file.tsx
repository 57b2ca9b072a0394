import { useState, type DragEvent } from "react";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { sheetFields } from "#shared/records/sheet-fields.ts";
import type { useImport } from "#renderer/records/use-import.ts";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

interface ImportFileProps {
  readonly type: RecordType;
  readonly steps: ReturnType<typeof useImport>;
}

/** The first step: a file chosen or dropped. */
export function ImportFile({ type, steps }: ImportFileProps) {
  const [isOver, setOver] = useState(false);
  const labels = sheetFields(type).map(([, field]) =>
    field.required ? `${field.label}（必填）` : field.label,
  );

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void steps.drop(file);
  }

  if (steps.isRunning)
    return (
      <div className="import-file">
        <JobProgress progress={steps.progress} onCancel={steps.cancel} />
      </div>
    );
  return (
    <div
      className="import-file"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button kind="primary" onClick={() => void steps.choose()}>
        选择 Excel 文件
      </Button>
      <p>也可以把文件拖到这里。支持 .xlsx 和 .xls；导入前会逐行核对，确认以后才写入。</p>
      <p className="import-note">{`可识别的列：${labels.join("、")}`}</p>
    </div>
  );
}
