import { Document, SectionType } from "docx";
import type { FileChild, ISectionOptions, ISectionPropertiesOptions } from "docx";
import { bodyLine, page as standardPage, styles } from "./layout.ts";
import { emptyFooters, pageFooters } from "./page-footers.ts";

type Page = NonNullable<ISectionPropertiesOptions["page"]>;

function documentOf(title: string, sections: ISectionOptions[], updatesFields = false): Document {
  return new Document({
    title,
    creator: "支部台账",
    lastModifiedBy: "支部台账",
    evenAndOddHeaderAndFooters: true,
    ...(updatesFields ? { features: { updateFields: true } } : {}),
    styles,
    sections,
  });
}

// A pitch without a grid type: LibreOffice snaps and mis-sizes text on real grids.
const grid = { linePitch: bodyLine };

/** An A4 portrait paper in the layout of GB/T 9704-2012 with these blocks as its body. */
export function officialDocument(
  title: string,
  children: FileChild[],
  page: Page = standardPage,
): Document {
  return documentOf(title, [{ properties: { page, grid }, footers: pageFooters(), children }]);
}

/** A sheet that is handed out or cut up, and so bears no page number. */
export function unnumberedDocument(title: string, children: FileChild[], page: Page): Document {
  return documentOf(title, [{ properties: { page, grid }, children }]);
}

/** A piece of a bound volume that begins a page. */
export interface VolumeSection {
  readonly page: Page;
  readonly children: FileChild[];
  /** Counts its pages from 1; a cover and contents bear no number. */
  readonly isNumbered: boolean;
}

/** A bound volume: fields, as the pages of its contents, are worked out when it is opened. */
export function officialVolume(title: string, sections: readonly VolumeSection[]): Document {
  const made = sections.map(({ page, children, isNumbered }): ISectionOptions => {
    const numbered = isNumbered ? { ...page, pageNumbers: { start: 1 } } : page;
    return {
      properties: { type: SectionType.NEXT_PAGE, page: numbered, grid },
      footers: isNumbered ? pageFooters() : emptyFooters(),
      children,
    };
  });
  return documentOf(title, made, true);
}
