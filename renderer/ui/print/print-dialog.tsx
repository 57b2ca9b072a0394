import { useMemo, useState } from "react";
import type { PrintJob, PrintLayout } from "#shared/kernel/print-table.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { PrintOptions } from "#renderer/ui/print/print-options.tsx";
import { PrintPreview } from "#renderer/ui/print/print-preview.tsx";
import { withoutColumns, type PrintSource } from "#renderer/ui/print/print-source.ts";
import { usePrint } from "#renderer/ui/print/use-print.ts";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";
import "./print-dialog.css";

/** Columns wider together than this, in characters, want the paper turned. */
const widestUpright = 52;

function firstLayout(source: PrintSource): PrintLayout {
  const width = source.columns.reduce((sum, { widthEm }) => sum + widthEm, 0);
  const orientation = source.orientation ?? (width > widestUpright ? "landscape" : "portrait");
  return { paper: "A4", orientation, fontPt: 10.5, fitsWidth: true };
}

function cutSentence({ rows, totalCount }: PrintSource): string | null {
  if (totalCount <= rows.length) return null;
  return `共${totalCount}条，一次最多打印${rows.length}条，这里是前${rows.length}条。要打印其余的，请先筛选或查找。`;
}

interface PrintDialogProps {
  readonly source: PrintSource;
  readonly onClose: () => void;
}

/** 打印预览: the pages as they will be printed, what they are printed on, and the two ways out. */
export function PrintDialog({ source, onClose }: PrintDialogProps) {
  const [layout, setLayout] = useState(() => firstLayout(source));
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const [pages, setPages] = useState<number | null>(null);
  const job = useMemo<PrintJob>(
    () => ({ table: withoutColumns(source, hidden), layout }),
    [source, hidden, layout],
  );
  const cut = cutSentence(source);
  return (
    <WideDialog title="打印预览" onClose={onClose} foot={<PrintFoot job={job} pages={pages} />}>
      {cut && <p role="note">{cut}</p>}
      <div className="print-dialog">
        <PrintOptions
          source={source}
          layout={layout}
          hidden={hidden}
          onLayout={setLayout}
          onHidden={setHidden}
        />
        <PrintPreview job={job} onPages={setPages} />
      </div>
    </WideDialog>
  );
}

interface PrintFootProps {
  readonly job: PrintJob;
  readonly pages: number | null;
}

function PrintFoot({ job, pages }: PrintFootProps) {
  const printing = usePrint();
  const { paper, orientation } = job.layout;
  const lies = orientation === "landscape" ? "横向" : "纵向";
  return (
    <div className="print-foot">
      <Failure error={printing.error} />
      <p role="status">{printing.sentence || (pages === null ? "" : `共${pages}页`)}</p>
      <p className="print-hint">{`打印窗口里请核对纸张：${paper}，${lies}。`}</p>
      <Button
        kind="primary"
        disabled={printing.isRunning || pages === null}
        onClick={() => void printing.print(job)}
      >
        打印
      </Button>
      <Button
        disabled={printing.isRunning || pages === null}
        onClick={() => void printing.savePdf(job)}
      >
        另存为PDF
      </Button>
    </div>
  );
}
