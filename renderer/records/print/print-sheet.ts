/** A table to be printed, in words: what a list shows, whole. */
export interface PrintSheet {
  readonly title: string;
  /** Under the title: the branch, the day, what was chosen. */
  readonly note: string;
  readonly columns: readonly { readonly label: string; readonly widthEm: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** How it is laid on paper. */
export interface PrintLayout {
  readonly paper: "A4" | "A3";
  readonly isLandscape: boolean;
  readonly isSmall: boolean;
}

const shortSide = { A4: 210, A3: 297 } as const;
const longSide = { A4: 297, A3: 420 } as const;

/** Width and height of the page in millimetres. */
export function pageSize({ paper, isLandscape }: PrintLayout): {
  readonly width: number;
  readonly height: number;
} {
  const [short, long] = [shortSide[paper], longSide[paper]];
  return isLandscape ? { width: long, height: short } : { width: short, height: long };
}

/** Which rows stand on each page. Heights in pixels; a row higher than a page stands alone. */
export function paginate(
  rowHeights: readonly number[],
  firstRoom: number,
  room: number,
): readonly (readonly number[])[] {
  const pages: number[][] = [[]];
  let left = firstRoom;
  rowHeights.forEach((height, index) => {
    const page = pages.at(-1);
    if (page && page.length > 0 && height > left) {
      pages.push([index]);
      left = room - height;
    } else {
      page?.push(index);
      left -= height;
    }
  });
  return pages;
}
