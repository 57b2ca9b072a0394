/** What a check says: a difference asks for a reason and stops nothing. */
export interface FigureFinding {
  readonly kind: "equal" | "difference" | "incomplete";
  readonly sentence: string;
}
