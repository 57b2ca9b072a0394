import { Document } from "docx";
import type { FileChild, ISectionPropertiesOptions } from "docx";
import { bodyLine, page as standardPage, styles } from "./layout.ts";
import { pageFooters } from "./page-footers.ts";

/** An A4 portrait paper in the layout of GB/T 9704-2012 with these blocks as its body. */
export function officialDocument(
  title: string,
  children: FileChild[],
  page: NonNullable<ISectionPropertiesOptions["page"]> = standardPage,
): Document {
  return new Document({
    title,
    creator: "支部台账",
    lastModifiedBy: "支部台账",
    evenAndOddHeaderAndFooters: true,
    styles,
    // A pitch without a grid type: LibreOffice snaps and mis-sizes text on real grids.
    sections: [
      { properties: { page, grid: { linePitch: bodyLine } }, footers: pageFooters(), children },
    ],
  });
}
