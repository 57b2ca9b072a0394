import type { AttendanceRow } from "#renderer/modules/gatherings/attendance.ts";

/** What a line does to the list, by its place; the same functions at every draw. */
export interface AttendanceActions {
  readonly onRow: (index: number, row: AttendanceRow) => void;
  readonly onRemove: (index: number) => void;
  readonly onGo: (index: number) => void;
  readonly onLetter: (letter: string) => void;
}

/** What every cell of one line gets. */
export interface AttendanceLineProps extends AttendanceActions {
  readonly index: number;
  readonly rowCount: number;
  readonly row: AttendanceRow;
  readonly isReadOnly: boolean;
  /** Names of the sessions, joined by line breaks so that an equal list is the same text. */
  readonly sessionNames: string;
  /** What the roster of the day says of this person, joined by 、. */
  readonly hints: string;
}
