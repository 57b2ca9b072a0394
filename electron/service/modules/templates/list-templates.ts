import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { documentTagsOf } from "#shared/document-tags-of.ts";
import { sampleData } from "#shared/modules/templates/sample-data.ts";
import type {
  OwnTemplateState,
  TemplateLine,
} from "#shared/modules/templates/templates-contract.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { fontChoices } from "../fonts/index.ts";
import { judgeOwnTemplate } from "./judge-own-template.ts";
import { labelOfType } from "./own-file-name.ts";
import { previousVersion } from "./own-template-jobs.ts";
import { ownTemplatesByName, type OwnTemplateRow } from "./own-template-repository.ts";
import { readTemplates, templateNamed, type TemplateEntry } from "./template-folder.ts";
import { fillInUse, templateInUse } from "./template-in-use.ts";

async function ownState(
  context: JobContext,
  entry: TemplateEntry,
  row: OwnTemplateRow,
): Promise<OwnTemplateState> {
  const judged = await judgeOwnTemplate(context, entry, row);
  const previous = previousVersion(row, judged.state === "missing" ? null : judged.sha256);
  return {
    fileName: row.file_name,
    takenOn: row.good_at.slice(0, 10),
    baseVersion: row.base_version,
    state: judged.state,
    findings: [...judged.findings],
    previousOn: previous?.at.slice(0, 10) ?? null,
  };
}

const order = recordTypes.flatMap(({ name, documents }) =>
  documents.map((document) => `${name} ${document}`),
);

/** As the record types and the papers of each are declared; what no record prints stands last. */
function placeOf({ recordType, name }: TemplateEntry): number {
  const place = order.indexOf(`${recordType} ${name}`);
  return place < 0 ? order.length : place;
}

/** The job `templates.list`. Takes nothing in. */
export async function listTemplates(context: JobContext): Promise<RouteOutput<"templates.list">> {
  const owns = ownTemplatesByName(context.db);
  const entries = readTemplates(context.templatesDir).toSorted((a, b) => placeOf(a) - placeOf(b));
  const templates: TemplateLine[] = [];
  for (const entry of entries) {
    const row = owns.get(entry.name);
    const { name, label, recordType, version } = entry;
    templates.push({
      ...{ name, label, recordType, officialVersion: version },
      recordLabel: labelOfType(recordType),
      own: row ? await ownState(context, entry, row) : null,
      isOfficialNewer: row !== undefined && row.base_version < version,
    });
  }
  return { templates };
}

/** The job `templates.trial`: the template in use, filled with sample words, for the preview. */
export async function tryTemplate(
  context: JobContext,
  { templateName }: RouteInput<"templates.trial">,
): Promise<RouteOutput<"templates.trial">> {
  const entry = templateNamed(context.templatesDir, templateName);
  const inUse = await templateInUse(context, entry);
  const data = sampleData(documentTagsOf(entry.recordType) ?? {});
  const bytes = await fillInUse(inUse, data, context.clock.instant(), fontChoices(context.db));
  return {
    base64: Buffer.from(bytes).toString("base64"),
    isOwn: inUse.isOwn,
    fileName: `${entry.label}（试填）.docx`,
  };
}
