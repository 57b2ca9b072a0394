import type { DocumentTag, DocumentTags } from "#shared/modules/documents/document-tags.ts";
import { nearestName } from "./nearest-name.ts";
import type { TemplateTag } from "./read-template-tags.ts";
import type { TemplateFinding } from "#shared/modules/templates/template-finding.ts";

interface OpenLoop {
  readonly tag: TemplateTag;
  readonly known: DocumentTag | undefined;
  /** A list opened inside another whose lines do not hold it. */
  readonly isForeign: boolean;
  readonly children: DocumentTags;
}

interface Check {
  readonly vocabulary: DocumentTags;
  readonly open: OpenLoop[];
  readonly used: Set<DocumentTag>;
  readonly findings: TemplateFinding[];
}

function report(check: Check, tag: TemplateTag, message: string): void {
  check.findings.push({ level: "error", message, where: tag.where });
}

/** Levels a tag is looked up in, innermost first, as the engine does. */
function levels(check: Check): DocumentTags[] {
  return [...check.open.map((loop) => loop.children).reverse(), check.vocabulary];
}

function resolve(check: Check, name: string): DocumentTag | undefined {
  const level = levels(check).find((names) => Object.hasOwn(names, name));
  return level?.[name];
}

function loopsHolding(tags: DocumentTags, name: string): string[] {
  return Object.entries(tags).flatMap(([loop, tag]) => {
    const children = tag.children ?? {};
    return [...(Object.hasOwn(children, name) ? [loop] : []), ...loopsHolding(children, name)];
  });
}

function reportUnknown(check: Check, tag: TemplateTag): void {
  const loop = loopsHolding(check.vocabulary, tag.name)[0];
  if (loop !== undefined) {
    report(check, tag, `${tag.raw}只能放在{#${loop}}与{/${loop}}之间。`);
    return;
  }
  const near = nearestName(tag.name, levels(check).flatMap(Object.keys));
  // Mended, it will be used: that it is missing now needs no second sentence.
  const meant = near === null ? undefined : resolve(check, near);
  if (meant) check.used.add(meant);
  const hint =
    near === null ? "" : `，是否想写{${tag.raw.slice(1, -1).replace(tag.name, near).trim()}}？`;
  report(check, tag, near === null ? `没有${tag.raw}这个标签。` : `没有${tag.raw}这个标签${hint}`);
}

function checkValue(check: Check, tag: TemplateTag): void {
  const known = resolve(check, tag.name);
  if (!known) {
    reportUnknown(check, tag);
    return;
  }
  check.used.add(known);
  if (known.kind !== "text") {
    const { name } = tag;
    report(check, tag, `${tag.raw}不能单独使用，要写成{#${name}}…{/${name}}。`);
  }
}

/** Deeper than any form; each level looks through those above it. */
const deepest = 8;

function isForeignList(check: Check, tag: TemplateTag, known: DocumentTag | undefined): boolean {
  const list = check.open.findLast((loop) => loop.known?.kind === "list");
  return known?.kind === "list" && list !== undefined && list.children[tag.name] !== known;
}

/** Lists in lists print each line of one for each line of the other: a paper could grow without end. */
function reportNesting(check: Check, { tag, known, isForeign }: OpenLoop): void {
  const isInItself = known?.kind === "list" && check.open.some((loop) => loop.known === known);
  if (isInItself) report(check, tag, `${tag.raw}不能放在另一个{#${tag.name}}里面。`);
  else if (check.open.length >= deepest || (isForeign && check.open.some((loop) => loop.isForeign)))
    report(check, tag, `${tag.raw}套得太深，请移到外面一层。`);
}

function checkOpening(check: Check, tag: TemplateTag): void {
  const known = resolve(check, tag.name);
  if (known) check.used.add(known);
  else reportUnknown(check, tag);
  const children = tag.kind === "open" ? (known?.children ?? {}) : {};
  const loop = { tag, known: tag.kind === "open" ? known : undefined, children };
  const opened = { ...loop, isForeign: isForeignList(check, tag, loop.known) };
  reportNesting(check, opened);
  check.open.push(opened);
}

function checkClosing(check: Check, tag: TemplateTag): void {
  const opened = check.open.at(-1);
  if (!opened) {
    report(check, tag, `${tag.raw}前面没有对应的开始标签。`);
    return;
  }
  const matches = tag.name === "" || tag.name === opened.tag.name;
  if (matches) {
    check.open.pop();
    if (opened.tag.scope !== tag.scope)
      report(
        check,
        opened.tag,
        `${opened.tag.raw}与${tag.where}的${tag.raw}不在同一张表格、同一个文本框或同一处正文里，请移到一起。`,
      );
    return;
  }
  const expected = `{/${opened.tag.name}}（开始标签在${opened.tag.where}）`;
  report(check, tag, `${tag.raw}与开始标签${opened.tag.raw}不一致，应为${expected}。`);
  // Close what this tag does name; otherwise take it for a misspelt end of the innermost loop.
  const index = check.open.findLastIndex((loop) => loop.tag.name === tag.name);
  check.open.length = index >= 0 ? index : check.open.length - 1;
}

/** So many faults are no slip of the pen: the rest would tell nothing new. */
const mostFindings = 100;

/** Tags of one part against the vocabulary; `used` collects the known ones over several parts. */
export function checkPartTags(
  tags: readonly TemplateTag[],
  vocabulary: DocumentTags,
  used: Set<DocumentTag>,
): TemplateFinding[] {
  const check: Check = { vocabulary, open: [], used, findings: [] };
  for (const tag of tags) {
    if (check.findings.length >= mostFindings) break;
    if (tag.kind === "value") checkValue(check, tag);
    else if (tag.kind === "close") checkClosing(check, tag);
    else checkOpening(check, tag);
  }
  if (check.findings.length >= mostFindings) return check.findings;
  for (const { tag } of check.open) report(check, tag, `${tag.raw}没有对应的{/${tag.name}}。`);
  return check.findings;
}

/** Required tags of `templateName` that no part uses. */
export function missingRequiredTags(
  vocabulary: DocumentTags,
  templateName: string,
  used: ReadonlySet<DocumentTag>,
): TemplateFinding[] {
  return Object.entries(vocabulary).flatMap(([name, tag]) => {
    const missing = tag.required.includes(templateName) && !used.has(tag);
    const message = `没有用到必需的标签{${tag.kind === "text" ? "" : "#"}${name}}（${tag.label}）。`;
    const own: TemplateFinding[] = missing ? [{ level: "error", message, where: "全文" }] : [];
    return [...own, ...missingRequiredTags(tag.children ?? {}, templateName, used)];
  });
}
