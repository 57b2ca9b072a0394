import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { formatPeriod } from "#shared/kernel/period.ts";
import { columnChoices, type ColumnName } from "#shared/modules/plans/key-task-columns.ts";
import type { ReadColumn } from "#shared/modules/plans/plans-contract.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

interface ScheduleImportProps {
  readonly year: number;
  readonly month: string;
  readonly schedule: RouteOutput<"plans.schedule">;
  readonly onClose: () => void;
}

type Sheet = RouteOutput<"plans.readSheet">;
type Taken = RouteOutput<"plans.takeSheet">;

const shownRows = 3;

function useSheet() {
  const read = useJob("plans.readSheet");
  const take = useCommand("plans.takeSheet");
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);

  async function choose(): Promise<void> {
    const title = "选择推进表";
    const chosen = await desktopCall("desktop.chooseFile", { title, purpose: "workbook" });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.data === null) return;
    const reply = await read.run({ file: chosen.data.ticket });
    setError(reply.ok ? null : reply.error);
    setSheet(reply.ok ? reply.data : null);
  }

  function map(at: number, column: ColumnName | null): void {
    if (!sheet) return;
    const columns = sheet.columns.map((one, index) => (index === at ? { ...one, column } : one));
    setSheet({ ...sheet, columns });
  }

  async function confirm(year: number, month: string, setsLayout: boolean): Promise<void> {
    if (!sheet) return;
    const reply = await take.run({ year, month, ...sheet, setsLayout });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) setTaken(reply.data);
  }
  return { sheet, taken, error, isRunning: read.isRunning || take.isRunning, choose, map, confirm };
}

/** A 推进表 from Excel: its columns are looked over, its rows become tasks, its header the layout. */
export function ScheduleImport({ year, month, schedule, onClose }: ScheduleImportProps) {
  const steps = useSheet();
  const [setsLayout, setSetsLayout] = useState(schedule.layoutUid === null);
  const { sheet, taken } = steps;
  return (
    <WideDialog title={`从 Excel 导入${year}年推进表`} onClose={onClose}>
      <div className="schedule-import">
        <Failure error={steps.error} />
        {taken ? (
          <TakenRows taken={taken} onClose={onClose} />
        ) : (
          <>
            <Found steps={steps} setsLayout={setsLayout} onSetsLayout={setSetsLayout} />
            <div className="schedule-tools">
              <Button disabled={steps.isRunning} onClick={() => void steps.choose()}>
                {sheet ? "换一个文件" : "选择 Excel 文件"}
              </Button>
              {sheet && (
                <Button
                  kind="primary"
                  disabled={steps.isRunning || sheet.rows.length === 0}
                  onClick={() => void steps.confirm(year, month, setsLayout)}
                >
                  {`确认导入（${sheet.rows.length}行，进展记入${formatPeriod(month)}）`}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </WideDialog>
  );
}

interface FoundProps {
  readonly steps: ReturnType<typeof useSheet>;
  readonly setsLayout: boolean;
  readonly onSetsLayout: (setsLayout: boolean) => void;
}

function Found({ steps, setsLayout, onSetsLayout }: FoundProps) {
  if (!steps.sheet)
    return (
      <p>
        选择去年或上级下发的推进表（.xlsx、.xls）。表头会自动对应栏目，认不出的列放进自定栏，可以改。
      </p>
    );
  return (
    <>
      <Columns sheet={steps.sheet} onMap={steps.map} />
      <label>
        <input
          type="checkbox"
          checked={setsLayout}
          onChange={(event) => onSetsLayout(event.target.checked)}
        />
        按这张表的表头设置本支部推进表的栏目（名称和顺序）
      </label>
    </>
  );
}

function TakenRows({ taken, onClose }: { readonly taken: Taken; readonly onClose: () => void }) {
  return (
    <>
      <p role="status">
        {`已导入${taken.created}项${taken.left.length > 0 ? `，以下${taken.left.length}行没有导入：` : "。"}`}
      </p>
      <Lines lines={taken.left} />
      {taken.withoutDay.length > 0 && (
        <p>{`有${taken.withoutDay.length}项的完成时限没有写明哪一天，请核对后在表中补填：`}</p>
      )}
      <Lines lines={taken.withoutDay} />
      <div className="schedule-tools">
        <Button onClick={onClose}>完成</Button>
      </div>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface ColumnsProps {
  readonly sheet: Sheet;
  readonly onMap: (at: number, column: ColumnName | null) => void;
}

function Columns({ sheet, onMap }: ColumnsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th>表头</th>
          <th>对应栏目</th>
          <th>{`前${shownRows}行`}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.columns.map((column, at) => (
          <tr key={`${at}/${column.header}`}>
            <td>{column.header || "（空）"}</td>
            <td>
              <ColumnChoice column={column} onChange={(name) => onMap(at, name)} />
            </td>
            <td>
              {sheet.rows
                .slice(0, shownRows)
                .map((row) => row[at] ?? "")
                .filter((text) => text !== "")
                .join("；")
                .slice(0, 60)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ColumnChoiceProps {
  readonly column: ReadColumn;
  readonly onChange: (name: ColumnName | null) => void;
}

function ColumnChoice({ column, onChange }: ColumnChoiceProps) {
  return (
    <select
      aria-label={`${column.header}对应的栏目`}
      value={column.column ?? ""}
      onChange={(event) =>
        onChange(event.target.value === "" ? null : (event.target.value as ColumnName))
      }
    >
      <option value="">不导入</option>
      {Object.entries(columnChoices).map(([name, label]) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  );
}
