import { checkGuide, checkGuideName, handoverName } from "#shared/modules/archive/check-guide.ts";
import { handoverData, type HandoverFacts } from "#shared/modules/archive/handover-data.ts";
import type { SealedPayload, TagFile } from "#service/core/files/bagit/create-bag.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import {
  fillInUse,
  requireTemplate,
  templateInUse,
  type TemplateInUse,
} from "../templates/index.ts";
import { fontChoices } from "../fonts/index.ts";
import { branchOfDay } from "../settings/index.ts";
import type { ArchiveItem } from "./archive-items.ts";
import { itemNote } from "./catalogue-book.ts";
import type { ArchiveScope } from "./scope-records.ts";

/** What the files at a package's top speak of. */
export interface TopFacts {
  readonly packageName: string;
  readonly scope: ArchiveScope;
  readonly items: readonly ArchiveItem[];
  readonly hasWitness: boolean;
}

/** The 移交清单 as it was filled: its template, and the bytes once the package is written. */
export interface Handover {
  readonly template: ReturnType<typeof requireTemplate>;
  readonly inUse: TemplateInUse;
  data: ReturnType<typeof handoverData> | null;
  bytes: Uint8Array | null;
}

function handoverFacts(context: JobContext, facts: TopFacts, sealed: SealedPayload): HandoverFacts {
  const packedOn = context.clock.today();
  const branch = branchOfDay(context.db, packedOn);
  return {
    ...{ packageName: facts.packageName, packedOn, hasWitness: facts.hasWitness },
    ...{ branchName: branch.fullName, superiorName: branch.superiorName },
    ...{ archiveYear: facts.scope.archiveYear, manifestSha256: sealed.manifestSha256 },
    ...{ fileCount: sealed.oxum.files, byteCount: sealed.oxum.bytes },
    items: facts.items.map((item) => ({
      ...{ title: item.record.title, day: item.day, period: item.retention?.period ?? null },
      ...{ paperCount: item.papers.length, note: itemNote(item) },
    })),
  };
}

/** The template of the 移交清单, asked for before anything is written. */
export async function prepareHandover(context: JobContext): Promise<Handover> {
  const template = requireTemplate(context.templatesDir, "archivePackage", "archive-handover");
  return { template, inUse: await templateInUse(context, template), data: null, bytes: null };
}

/** 检验说明 and 归档移交清单: they name the checksum of the list of files, so they are made after it. */
export function topFiles(
  context: JobContext,
  facts: TopFacts,
  handover: Handover,
): readonly TagFile[] {
  const guide: TagFile = {
    name: checkGuideName,
    bytes: (sealed) => {
      const { branchName, fileCount, byteCount } = handoverFacts(context, facts, sealed);
      const { manifestSha256 } = sealed;
      const hasSensitive = facts.scope.includeSensitive;
      const known = { branchName, fileCount, byteCount, manifestSha256, hasSensitive };
      const text = checkGuide({ packageName: facts.packageName, ...known });
      return Promise.resolve(Buffer.from(`\uFEFF${text}`, "utf8"));
    },
  };
  const paper: TagFile = {
    name: handoverName,
    bytes: async (sealed) => {
      handover.data = handoverData(handoverFacts(context, facts, sealed));
      const fonts = fontChoices(context.db);
      handover.bytes = await fillInUse(
        handover.inUse,
        handover.data,
        context.clock.instant(),
        fonts,
      );
      return handover.bytes;
    },
  };
  return [guide, paper];
}
