import type { RecordType } from "#shared/records/define-record-type.ts";
import { sheetFields } from "#shared/records/sheet-fields.ts";
import type { useImport } from "#renderer/records/use-import.ts";
import { FileDrop } from "#renderer/ui/file-drop.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";

interface ImportFileProps {
  readonly type: RecordType;
  readonly steps: ReturnType<typeof useImport>;
}

/** The first step: a file chosen or dropped. */
export function ImportFile({ type, steps }: ImportFileProps) {
  const labels = sheetFields(type).map(([, field]) =>
    field.required ? `${field.label}（必填）` : field.label,
  );

  if (steps.isRunning)
    return (
      <div className="import-file">
        <JobProgress progress={steps.progress} onCancel={steps.cancel} />
      </div>
    );
  return (
    <FileDrop
      label="选择 Excel 文件"
      onChoose={() => void steps.choose()}
      onDrop={(file) => void steps.drop(file)}
    >
      <p>也可以把文件拖到这里。支持 .xlsx 和 .xls；导入前会逐行核对，确认以后才写入。</p>
      <p className="import-note">{`可识别的列：${labels.join("、")}`}</p>
    </FileDrop>
  );
}
