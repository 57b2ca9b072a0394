interface EngineProblem {
  readonly id: string;
  readonly tag: string;
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function toProblem(error: unknown): EngineProblem {
  const properties = field(error, "properties");
  const tag = field(properties, "xtag") ?? field(properties, "openingtag");
  return { id: String(field(properties, "id")), tag: typeof tag === "string" ? tag : "" };
}

function problemsOf(error: unknown): EngineProblem[] {
  const nested = field(field(error, "properties"), "errors");
  return Array.isArray(nested) ? nested.map(toProblem) : [toProblem(error)];
}

const sentences: Readonly<Record<string, (tag: string) => string>> = {
  unclosed_tag: (tag) => `“${tag}”缺少右花括号`,
  unopened_tag: (tag) => `“${tag}”缺少左花括号`,
  duplicate_open_tag: (tag) => `“${tag}”多了左花括号`,
  duplicate_close_tag: (tag) => `“${tag}”多了右花括号`,
  unclosed_loop: (tag) => `{#${tag}}没有对应的{/${tag}}`,
  unopened_loop: (tag) => `{/${tag}}没有对应的{#${tag}}`,
  closing_tag_does_not_match_opening_tag: (tag) => `{#${tag}}与结束标签的名称不一致`,
  unbalanced_loop_tags: () => "循环标签互相交叉",
  loop_position_invalid: (tag) =>
    `{#${tag}}与{/${tag}}不在同一位置（如一个在表格内、一个在表格外）`,
  no_xml_tag_found_at_left: (tag) => `{#${tag}}的位置不对`,
  no_xml_tag_found_at_right: (tag) => `{/${tag}}的位置不对`,
  file_has_invalid_xml: () => "文件内容有损坏",
  malformed_xml: () => "文件内容有损坏",
};

/** What the filling engine refused, as Chinese sentences without their full stops, each once. */
export function templateCompileMessages(error: unknown): string[] {
  const messages = problemsOf(error).map(({ id, tag }) => {
    return sentences[id]?.(tag.slice(0, 30)) ?? "有无法处理的标签或内容";
  });
  return [...new Set(messages)];
}
