/** One thing found in a template; `where` is a place a clerk can find, like 正文表格1第2行第1列. */
export interface TemplateFinding {
  readonly level: "error" | "warning";
  readonly message: string;
  readonly where: string;
}
