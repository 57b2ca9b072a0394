/** How the numbers of a series read. */
export const numberForms = { code: "机关代字〔年份〕×号", plain: "第×号" } as const;

export type NumberForm = keyof typeof numberForms;

/** What a number is made of: its form, and the 机关代字 that stands before the year. */
export interface NumberStyle {
  readonly form: NumberForm;
  readonly code: string;
}

// GB/T 9704-2012 7.2.5: the year whole in hexagonal brackets, the figure without 第 and without zeros.
function wordsOf({ form, code }: NumberStyle, year: number, figure: string): string {
  return form === "plain" ? `第${figure}号` : `${code}〔${year}〕${figure}号`;
}

/** 咸输党支〔2026〕3号, or 第3号. */
export function numberText(style: NumberStyle, year: number, serial: number): string {
  return wordsOf(style, year, String(serial));
}

/** The same on a draft, with room for the figure: a draft has no number. */
export function draftNumberText(style: NumberStyle, year: number): string {
  return wordsOf(style, year, "　");
}
