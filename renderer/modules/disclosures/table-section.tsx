import { useState } from "react";
import {
  publicTable,
  rowsOf,
  tableOf,
  type DisclosureTable,
} from "#shared/modules/disclosures/disclosure-table.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RouteOutput } from "#shared/contract.ts";
import { CountButton } from "#renderer/modules/disclosures/count-button.tsx";
import {
  keepTexts,
  linesWith,
  named,
  unplaced,
} from "#renderer/modules/disclosures/table-edits.ts";
import { RowsSetting } from "#renderer/modules/disclosures/rows-setting.tsx";
import { ReadSheetButton } from "#renderer/modules/disclosures/read-sheet-button.tsx";
import { FormField } from "#renderer/ui/form-field.tsx";
import type { SectionEditorProps } from "#renderer/ui/field-control.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { SheetGrid } from "#renderer/ui/sheet-grid.tsx";
import "./table-section.css";

const usualWidth = 6;

function rowsIn(values: AnyValues, name: string): readonly AnyValues[] {
  return (values[name] ?? []) as readonly AnyValues[];
}

/** What is masked is neither shown nor written back: then only the open columns are edited. */
function useTable({ values, masked, onFields }: SectionEditorProps) {
  const isPartial = masked.includes("heldLines");
  const rows = {
    columns: rowsIn(values, "columns"),
    lines: rowsIn(values, "lines"),
    heldLines: rowsIn(values, "heldLines"),
  };
  const whole = tableOf(rows);
  const table = isPartial ? publicTable(whole) : whole;
  const setTable = (next: DisclosureTable) => {
    if (isPartial) onFields({ lines: linesWith(rows.lines, next.lines) });
    else onFields({ ...rowsOf(next) });
  };
  return { table, isPartial, setTable };
}

/** The table of a notice: columns of its own, typed, pasted or read from a sheet. */
export function TableSection(props: SectionEditorProps) {
  const { table, isPartial, setTable } = useTable(props);
  const { isReadOnly } = props;
  const hasDays = table.columns.some(({ kind }) => kind === "mark");
  return (
    <div className="disclosure-table" data-path="lines">
      {table.columns.length > 0 && (
        <SheetGrid
          label="表格"
          columns={table.columns.map(({ name, width, kind }) => ({
            name,
            width: width ?? usualWidth,
            isFigure: kind === "money" || kind === "number" || kind === "hoursSum",
          }))}
          lines={table.lines}
          isReadOnly={isReadOnly}
          canRemove={!isPartial}
          onLines={(lines) => setTable({ ...table, lines })}
        />
      )}
      {isPartial && <Held onReveal={props.onReveal} />}
      {!isReadOnly && <Tools {...props} table={table} isPartial={isPartial} onTable={setTable} />}
      <Masking {...props} />
      <div className="disclosure-table-tools">
        {/* Texts stay with their column when it is renamed, moved or held back. */}
        {!isPartial && (
          <RowsSetting
            {...props}
            name="columns"
            onRows={(columns) => setTable(keepTexts(table, columns))}
          />
        )}
        {hasDays && (
          <RowsSetting {...props} name="marks" onRows={(marks) => props.onFields({ marks })} />
        )}
      </div>
    </div>
  );
}

/** How the public version hides names. */
function Masking(props: SectionEditorProps) {
  const names = props.values["isMasked"] === true ? ["isMasked", "maskedAs"] : ["isMasked"];
  const fields = props.fields.filter(([name]) => names.includes(name));
  return (
    <div className="record-form-grid">
      {fields.map(([name, field]) => (
        <FormField
          key={name}
          name={name}
          field={field}
          values={props.values}
          record={null}
          problems={props.problems.filter(({ path }) => path === name)}
          isMasked={false}
          isReadOnly={props.isReadOnly}
          editor={undefined}
          onChange={(value) => props.onFields({ [name]: value })}
          onFields={props.onFields}
          onUnreadable={props.onUnreadable}
          onReveal={null}
        />
      ))}
    </div>
  );
}

/** What can be done with the whole table; columns of a sheet that have no place here are told. */
function Tools(props: TableToolProps & { readonly isPartial: boolean }) {
  const { table, isPartial, onTable } = props;
  const [left, setLeft] = useState<readonly string[]>([]);
  const add = () => onTable({ ...table, lines: [...table.lines, table.columns.map(() => "")] });
  const read = (sheet: RouteOutput<"disclosures.readSheet">) => {
    setLeft(unplaced(table, sheet));
    const { columns, lines, heldLines } = rowsOf(named(table, sheet));
    const isFirst = table.columns.length === 0 && sheet.daysIn !== null;
    props.onFields({
      ...{ columns, lines, heldLines },
      ...(isFirst ? { checkKind: sheet.daysIn } : {}),
    });
  };
  return (
    <div className="disclosure-table-tools">
      <Button disabled={table.columns.length === 0} onClick={add}>
        添加一行
      </Button>
      {!isPartial && <ReadSheetButton onRead={read} />}
      <CountButton values={props.values} table={table} onTable={onTable} />
      {left.length > 0 && <span>{`表格中的“${left.join("”“")}”没有同名的栏目，没有读入。`}</span>}
    </div>
  );
}

function Held({ onReveal }: { readonly onReveal: (() => void) | null }) {
  return (
    <p>
      不公开的栏目没有列出，保存时保持不变。
      {onReveal ? (
        <Button kind="quiet" onClick={onReveal}>
          显示不公开的栏目
        </Button>
      ) : (
        "查看它们要有查看个人信息的权限。"
      )}
    </p>
  );
}

interface TableToolProps extends SectionEditorProps {
  readonly table: DisclosureTable;
  readonly onTable: (table: DisclosureTable) => void;
}
