import type { ReactNode } from "react";

/** One column: what it is called, how wide, what stands in it. */
export interface TableColumn<R> {
  readonly key: string;
  readonly label: string;
  /** Width in characters of the window's text size. */
  readonly widthEm: number;
  readonly render: (row: R, index: number) => ReactNode;
}

/** What a long list needs. */
export interface RecordTableProps<R> {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly hasMore?: boolean;
  readonly onNeedMore?: () => void;
  readonly totalCount?: number;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly onOpen?: (row: R) => void;
  readonly onMenu?: (row: R, at: { readonly x: number; readonly y: number }) => void;
}
