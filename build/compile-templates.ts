import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Packer } from "docx";
import { normaliseDocx } from "#service/modules/templates/normalise-docx.ts";
import type { NumberKind } from "#shared/modules/outgoing/number-kinds.ts";
import type { TemplateOption } from "#shared/modules/documents/document-options.ts";
import type { OfficialTemplate } from "./official-templates/official-template.ts";
import { runAsScript } from "./support/run-as-script.ts";
import { officialTemplates } from "./official-templates/official-templates.ts";

/** One line of `templates.json`, which the service reads to seed the template folder. */
export interface CompiledTemplate {
  readonly name: string;
  readonly label: string;
  readonly recordType: string;
  readonly version: number;
  readonly options: readonly TemplateOption[];
  readonly numberKind?: NumberKind;
  readonly sha256: string;
  readonly file: string;
}

/** The tagged .docx of a builder; the same builder always gives the same bytes. */
export async function compileTemplate(template: OfficialTemplate): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(template.build());
  return normaliseDocx(packed, template.revisedAt);
}

async function writeTemplate(
  template: OfficialTemplate,
  folder: string,
): Promise<CompiledTemplate> {
  const bytes = await compileTemplate(template);
  const file = `${template.name}.docx`;
  writeFileSync(join(folder, file), bytes);
  const { name, label, recordType, version, options, numberKind } = template;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const numbered = numberKind === undefined ? {} : { numberKind };
  return { name, label, recordType, version, options, ...numbered, sha256, file };
}

/** Writes every official template and `templates.json` into `folder`, which is made when missing. */
export async function compileTemplates(folder: string): Promise<readonly CompiledTemplate[]> {
  mkdirSync(folder, { recursive: true });
  const compiled: CompiledTemplate[] = [];
  for (const template of officialTemplates) compiled.push(await writeTemplate(template, folder));
  compiled.sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(join(folder, "templates.json"), `${JSON.stringify(compiled, null, 2)}\n`);
  return compiled;
}

if (import.meta.main) {
  runAsScript(async () => {
    const { values } = parseArgs({
      options: { out: { type: "string", default: "out/templates" } },
    });
    const folder = resolve(values.out);
    const compiled = await compileTemplates(folder);
    process.stdout.write(`${compiled.length} templates in ${folder}\n`);
  });
}
