import { useState } from "react";
import { createPortal } from "react-dom";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { PrintPages } from "#renderer/records/print/print-pages.tsx";
import type { PrintLayout, PrintSheet } from "#renderer/records/print/print-sheet.ts";
import { usePageRule } from "#renderer/records/print/use-page-rule.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";
import "./print-dialog.css";

interface PrintDialogProps {
  readonly sheet: PrintSheet;
  readonly onClose: () => void;
}

const papers = { A4: "A4", A3: "A3" } as const;
const turns = { landscape: "横向", portrait: "纵向" } as const;
const sizes = { usual: "标准字", small: "小字" } as const;

function useLayout() {
  const [layout, setLayout] = useState<PrintLayout>({
    paper: "A4",
    isLandscape: true,
    isSmall: false,
  });
  const change = (what: Partial<PrintLayout>) => setLayout((now) => ({ ...now, ...what }));
  return { layout, change };
}

/** Sends the laid-out pages to the printer or into a PDF, and tells what became of it. */
function useOutput(sheet: PrintSheet, layout: PrintLayout) {
  const [words, setWords] = useState("");
  const [error, setError] = useState<AppErrorValue | null>(null);
  async function print(): Promise<void> {
    const { paper, isLandscape } = layout;
    const reply = await desktopCall("desktop.print", { paper, isLandscape });
    if (reply.ok) setWords(reply.data.message);
    else setError(reply.error);
  }
  async function save(): Promise<void> {
    const reply = await desktopCall("desktop.savePages", {
      title: "另存为PDF",
      suggestedName: `${sheet.title.slice(0, 80)}.pdf`,
    });
    if (reply.ok) setWords(reply.data.message);
    else setError(reply.error);
  }
  return { words, error, print, save };
}

/** 打印预览: the pages as they will be printed, on A4 or A3, lying or upright. */
export function PrintDialog({ sheet, onClose }: PrintDialogProps) {
  const { layout, change } = useLayout();
  const [pageCount, setPageCount] = useState(0);
  const { words, error, print, save } = useOutput(sheet, layout);
  usePageRule(layout);
  return (
    <WideDialog
      title={`打印预览：${sheet.title}`}
      onClose={onClose}
      foot={
        <>
          <span role="status">{words}</span>
          <Button onClick={() => void save()}>另存为PDF</Button>
          <Button kind="primary" onClick={() => void print()}>
            打印
          </Button>
        </>
      }
    >
      <LayoutTools layout={layout} onChange={change} pageCount={pageCount} />
      <Failure error={error} />
      <div className="print-preview" tabIndex={0} role="region" aria-label="打印预览">
        <PrintPages sheet={sheet} layout={layout} onCounted={setPageCount} />
      </div>
      {createPortal(
        <div className="print-root">
          <PrintPages sheet={sheet} layout={layout} />
        </div>,
        document.body,
      )}
    </WideDialog>
  );
}

interface LayoutToolsProps {
  readonly layout: PrintLayout;
  readonly pageCount: number;
  readonly onChange: (what: Partial<PrintLayout>) => void;
}

function LayoutTools({ layout, pageCount, onChange }: LayoutToolsProps) {
  return (
    <div className="print-tools">
      <ChoiceBar
        label="纸张"
        options={papers}
        value={layout.paper}
        onChange={(paper) => onChange({ paper })}
      />
      <ChoiceBar
        label="方向"
        options={turns}
        value={layout.isLandscape ? "landscape" : "portrait"}
        onChange={(turn) => onChange({ isLandscape: turn === "landscape" })}
      />
      <ChoiceBar
        label="字号"
        options={sizes}
        value={layout.isSmall ? "small" : "usual"}
        onChange={(size) => onChange({ isSmall: size === "small" })}
      />
      <span>{`共${pageCount}页`}</span>
    </div>
  );
}
