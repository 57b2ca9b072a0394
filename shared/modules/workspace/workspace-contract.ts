import { z } from "zod";
import { workspace } from "../../kernel/route.ts";
import { documentOptionsSchema } from "../documents/document-options.ts";

const draftKey = z.strictObject({
  recordType: z.string().max(40),
  /** The record being edited, or the tab's own id for one not saved yet. */
  key: z.uuid(),
});

const draft = z.object({
  recordType: z.string(),
  key: z.uuid(),
  /** The revision the clerk began from; null for a new record. */
  revision: z.int().nullable(),
  values: z.record(z.string(), z.unknown()),
  savedAt: z.string(),
});

export type Draft = z.output<typeof draft>;

const templateName = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

export const workspaceContract = {
  "workspace.saveDraft": workspace(
    draftKey.extend({
      revision: z.int().min(1).nullable(),
      values: z.record(z.string().max(60), z.unknown()),
    }),
    z.object({ savedAt: z.string() }),
  ),
  "workspace.readDraft": workspace(draftKey, z.object({ draft: draft.nullable() })),
  "workspace.dropDraft": workspace(draftKey, z.null()),
  "workspace.listDrafts": workspace(z.null(), z.object({ drafts: z.array(draft) })),
  "workspace.readSettings": workspace(
    z.null(),
    z.object({
      textSize: z.enum(["standard", "large", "huge"]),
      isNavigationFolded: z.boolean(),
      areNamesHidden: z.boolean(),
      enterMovesOn: z.boolean(),
    }),
  ),
  "workspace.writeSettings": workspace(
    z.strictObject({
      textSize: z.enum(["standard", "large", "huge"]).optional(),
      isNavigationFolded: z.boolean().optional(),
      areNamesHidden: z.boolean().optional(),
      enterMovesOn: z.boolean().optional(),
    }),
    z.null(),
  ),
  /** What was chosen last for a template; a view setting, never part of a record. */
  "workspace.readPaperOptions": workspace(
    z.strictObject({ templateName }),
    z.object({ options: documentOptionsSchema }),
  ),
  "workspace.writePaperOptions": workspace(
    z.strictObject({ templateName, options: documentOptionsSchema }),
    z.null(),
  ),
} as const;
