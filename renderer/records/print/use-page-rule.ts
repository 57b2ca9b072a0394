import { useEffect } from "react";
import { pageSize, type PrintLayout } from "#renderer/records/print/print-sheet.ts";

/** Tells the browser paper and orientation for as long as the dialog is open. */
export function usePageRule(layout: PrintLayout): void {
  useEffect(() => {
    const { width, height } = pageSize(layout);
    const rule = new CSSStyleSheet();
    rule.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rule];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rule);
    };
  }, [layout]);
}
