import { Checkbox, Select } from "antd";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { FormPreview } from "#shared/modules/superior-forms/superior-forms-contract.ts";
import { useMaySeeSensitive } from "#renderer/api/operator-session.ts";
import { FormColumns } from "#renderer/records/superior-form/form-columns.tsx";
import { FormGaps } from "#renderer/records/superior-form/form-gaps.tsx";
import {
  useSuperiorForm,
  type OpenForm,
} from "#renderer/records/superior-form/use-superior-form.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { FileDrop } from "#renderer/ui/file-drop.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";
import "./superior-form.css";

interface SuperiorFormDialogProps {
  readonly type: RecordType;
  /** The list as it is shown, or the selected rows. */
  readonly shown: Parameters<typeof useSuperiorForm>[1];
  readonly onClose: () => void;
}

/** 填入上级表格: the form from above → what fills its columns → a filled copy; the form itself stays. */
export function SuperiorFormDialog({ type, shown, onClose }: SuperiorFormDialogProps) {
  const steps = useSuperiorForm(type, shown);
  const { open } = steps;
  return (
    <WideDialog
      title="填入上级表格"
      onClose={onClose}
      foot={<Foot steps={steps} onClose={onClose} />}
    >
      <Failure error={steps.error} />
      {!open && !steps.isRunning && (
        <FileDrop
          label="选择上级发来的表格"
          onChoose={() => void steps.choose()}
          onDrop={(file) => void steps.drop(file)}
        >
          <p>也可以把文件拖到这里。支持 .xlsx 和 .xls，填在一份副本里，原表不动。</p>
          <p className="import-note">
            {`将填入列表中的${type.label}；表头认得的列自动对应，其余可以自己选。`}
          </p>
        </FileDrop>
      )}
      {!open && steps.isRunning && (
        <JobProgress progress={steps.progress} onCancel={steps.cancel} />
      )}
      {open && <Check type={type} open={open} steps={steps} />}
      {steps.sentence && <p role="status">{steps.sentence}</p>}
    </WideDialog>
  );
}

interface CheckProps {
  readonly type: RecordType;
  readonly open: OpenForm;
  readonly steps: ReturnType<typeof useSuperiorForm>;
}

function sentenceOf({ file, preview }: OpenForm): string {
  const { headerLine, firstLine, recordCount } = preview;
  return `“${file.name}”的表头在第${headerLine}行，从第${firstLine}行起填${recordCount}条。`;
}

function Check({ type, open, steps }: CheckProps) {
  const { preview } = open;
  return (
    <div className="superior-form">
      <div className="superior-form-line">
        <p>{sentenceOf(open)}</p>
        <SheetChoice preview={preview} isRunning={steps.isRunning} onChange={steps.setSheet} />
        <SensitiveChoice open={open} steps={steps} />
      </div>
      {preview.notes.length > 0 && (
        <ul className="superior-form-notes">
          {preview.notes.map((note) => (
            <li key={note}>{`${note}。`}</li>
          ))}
        </ul>
      )}
      <FormColumns
        type={type}
        columns={preview.columns}
        isRunning={steps.isRunning}
        onChange={(column, source) => void steps.setSource(column, source)}
      />
      <FormGaps type={type} preview={preview} />
    </div>
  );
}

interface SheetChoiceProps {
  readonly preview: FormPreview;
  readonly isRunning: boolean;
  readonly onChange: (sheetName: string) => Promise<void>;
}

function SheetChoice({ preview, isRunning, onChange }: SheetChoiceProps) {
  if (preview.sheetNames.length < 2) return null;
  return (
    <label className="superior-form-sheet">
      <span>工作表</span>
      <Select<string>
        aria-label="工作表"
        value={preview.sheetName}
        disabled={isRunning}
        options={preview.sheetNames.map((value) => ({ value, label: value }))}
        onChange={(value) => void onChange(value)}
      />
    </label>
  );
}

function SensitiveChoice({ open, steps }: Pick<CheckProps, "open" | "steps">) {
  if (!useMaySeeSensitive()) return null;
  return (
    <Checkbox
      checked={open.choices.includeSensitive === true}
      disabled={steps.isRunning}
      onChange={(event) => void steps.setSensitive(event.target.checked)}
    >
      填入个人信息
    </Checkbox>
  );
}

interface FootProps {
  readonly steps: ReturnType<typeof useSuperiorForm>;
  readonly onClose: () => void;
}

function Foot({ steps, onClose }: FootProps) {
  if (!steps.open) return <Button onClick={onClose}>取消</Button>;
  const isDone = steps.sentence !== null;
  return (
    <>
      <Button disabled={steps.isRunning} onClick={() => void steps.choose()}>
        换一个表
      </Button>
      <Button
        kind={isDone ? "normal" : "primary"}
        disabled={steps.isRunning || steps.open.preview.recordCount === 0}
        onClick={() => void steps.save()}
      >
        {steps.isRunning ? "正在处理" : "填好另存为…"}
      </Button>
      {isDone && (
        <Button kind="primary" onClick={onClose}>
          完成
        </Button>
      )}
    </>
  );
}
