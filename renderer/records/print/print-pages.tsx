import { useLayoutEffect, useRef, useState } from "react";
import {
  pageSize,
  paginate,
  type PrintLayout,
  type PrintSheet,
} from "#renderer/records/print/print-sheet.ts";
import "./print-pages.css";

interface PrintPagesProps {
  readonly sheet: PrintSheet;
  readonly layout: PrintLayout;
  readonly onCounted?: (pageCount: number) => void;
}

type Pages = readonly (readonly number[])[];

function heightsIn(box: HTMLElement) {
  const height = (selector: string) => box.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
  const rows = [...box.querySelectorAll<HTMLElement>("tbody tr")].map((row) => row.offsetHeight);
  const body = height(".print-body");
  const head = height("thead");
  return { rows, firstRoom: body - height(".print-head") - head, room: body - head };
}

/** The pages as they will be printed: measured once on a page of their size, then cut. */
export function PrintPages({ sheet, layout, onCounted }: PrintPagesProps) {
  const measure = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<Pages | null>(null);
  useLayoutEffect(() => {
    const box = measure.current;
    if (!box) return;
    const { rows, firstRoom, room } = heightsIn(box);
    const cut = paginate(rows, firstRoom, room);
    setPages(cut);
    onCounted?.(cut.length);
  }, [sheet, layout, onCounted]);
  const everyRow = sheet.rows.map((_, index) => index);
  return (
    <div className={layout.isSmall ? "print-pages print-small" : "print-pages"}>
      <div ref={measure} className="print-measure" aria-hidden>
        <OnePage sheet={sheet} layout={layout} rows={everyRow} number={1} count={1} />
      </div>
      {pages?.map((rows, index) => (
        <OnePage
          key={index}
          sheet={sheet}
          layout={layout}
          rows={rows}
          number={index + 1}
          count={pages.length}
        />
      ))}
    </div>
  );
}

interface OnePageProps extends Omit<PrintPagesProps, "onCounted"> {
  readonly rows: readonly number[];
  readonly number: number;
  readonly count: number;
}

function OnePage({ sheet, layout, rows, number, count }: OnePageProps) {
  const { width, height } = pageSize(layout);
  return (
    <section className="print-page" style={{ width: `${width}mm`, height: `${height}mm` }}>
      <div className="print-body">
        {number === 1 && (
          <div className="print-head">
            <h2>{sheet.title}</h2>
            <p>{sheet.note}</p>
          </div>
        )}
        <Rows sheet={sheet} rows={rows} />
      </div>
      <div className="print-foot">{`第${number}页 共${count}页`}</div>
    </section>
  );
}

/** Part of the table, with its head: each page has its own. */
function Rows({ sheet, rows }: Pick<OnePageProps, "sheet" | "rows">) {
  const total = sheet.columns.reduce((sum, column) => sum + column.widthEm, 3);
  const share = (widthEm: number) => `${(widthEm / total) * 100}%`;
  return (
    <table>
      <colgroup>
        <col style={{ width: share(3) }} />
        {sheet.columns.map(({ label, widthEm }) => (
          <col key={label} style={{ width: share(widthEm) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th>序号</th>
          {sheet.columns.map(({ label }) => (
            <th key={label}>{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            {sheet.rows[index]?.map((text, column) => (
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
