import type { RecordType } from "#shared/records/define-record-type.ts";
import type { useImport } from "#renderer/records/use-import.ts";

interface ImportHistoricProps {
  readonly type: RecordType;
  readonly steps: ReturnType<typeof useImport>;
}

/** Asks of dated records whether the sheet is an old ledger, so that it does not count as 补录. */
export function ImportHistoric({ type, steps }: ImportHistoricProps) {
  if (!type.dated) return null;
  return (
    <label className="import-historic">
      <input
        type="checkbox"
        checked={steps.isHistoric}
        disabled={steps.isRunning}
        onChange={(event) => steps.setHistoric(event.target.checked)}
      />
      这是以前的旧台账（历史导入，不算补录）
    </label>
  );
}
