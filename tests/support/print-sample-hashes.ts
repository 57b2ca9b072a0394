import { documentTagsOf } from "#shared/document-tags-of.ts";
import { sampleData } from "#shared/modules/templates/sample-data.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { normaliseDocx } from "#service/modules/templates/normalise-docx.ts";
import { compileTemplate } from "../../build/compile-templates.ts";
import { officialTemplates } from "../../build/official-templates/official-templates.ts";

// Run as a process of its own in a time zone: the hash of every template and of a paper made with it.
for (const template of officialTemplates) {
  const bytes = await compileTemplate(template);
  const data = sampleData(documentTagsOf(template.recordType) ?? {});
  const paper = normaliseDocx(fillTemplate(bytes, data), "2026-11-22T15:30:00+08:00");
  console.log(template.name, sha256Hex(bytes), sha256Hex(paper));
}
