import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { Draft } from "#shared/modules/workspace/workspace-contract.ts";
import type { Handlers, WorkspaceContext } from "#service/core/handlers.ts";
import { sql } from "#service/core/database/sql.ts";
import { readPaperOptions, writePaperOptions } from "./paper-options.ts";

const draftLimit = 2_000_000;

interface DraftRow {
  readonly record_type: string;
  readonly key: string;
  readonly revision: number | null;
  readonly draft_values: string;
  readonly saved_at: string;
}

function toDraft(row: DraftRow): Draft {
  return {
    recordType: row.record_type,
    key: row.key,
    revision: row.revision,
    values: JSON.parse(row.draft_values) as Record<string, unknown>,
    savedAt: row.saved_at,
  };
}

/** A draft is whatever the window holds; what JSON can't say is refused like what is too long. */
function draftText(values: object): string | null {
  try {
    const text = JSON.stringify(values);
    return text.length > draftLimit ? null : text;
  } catch {
    return null;
  }
}

/** Whose drafts are meant: nobody registered types for everybody. */
function ownerOf({ viewer }: WorkspaceContext): string {
  return viewer.uid ?? "";
}

function saveDraft(context: WorkspaceContext, input: RouteInput<"workspace.saveDraft">) {
  const { db, clock } = context;
  const text = draftText(input.values);
  if (text === null)
    throw new AppError("too-large", "填写的内容过长，草稿没有自动保存，请分开填写后保存。");
  const savedAt = clock.instant();
  db.run(
    sql`INSERT INTO workspace_draft (record_type, key, operator_uid, revision, draft_values, saved_at)
        VALUES (${input.recordType}, ${input.key}, ${ownerOf(context)}, ${input.revision}, ${text}, ${savedAt})
        ON CONFLICT (record_type, key, operator_uid) DO UPDATE
        SET revision = excluded.revision, draft_values = excluded.draft_values, saved_at = excluded.saved_at`,
  );
  return { savedAt };
}

/** One's own draft, else one typed before anybody was registered. Those of others are theirs alone. */
function readDraft(context: WorkspaceContext, input: RouteInput<"workspace.readDraft">) {
  const row = context.db.get<DraftRow>(
    sql`SELECT * FROM workspace_draft WHERE record_type = ${input.recordType} AND key = ${input.key}
          AND operator_uid IN (${ownerOf(context)}, '')
        ORDER BY operator_uid DESC LIMIT 1`,
  );
  return { draft: row ? toDraft(row) : null };
}

function dropDraft(context: WorkspaceContext, input: RouteInput<"workspace.dropDraft">): null {
  context.db.run(
    sql`DELETE FROM workspace_draft WHERE record_type = ${input.recordType} AND key = ${input.key}
          AND operator_uid IN (${ownerOf(context)}, '')`,
  );
  return null;
}

const presets: RouteOutput<"workspace.readSettings"> = {
  textSize: "standard",
  isNavigationFolded: false,
  areNamesHidden: false,
  enterMovesOn: true,
};

function readSettings({ db }: WorkspaceContext): RouteOutput<"workspace.readSettings"> {
  const rows = db.all<{ name: string; value: string }>(
    sql`SELECT name, value FROM workspace_setting`,
  );
  const stored = Object.fromEntries(
    rows
      .filter(({ name }) => Object.hasOwn(presets, name))
      .map((row) => [row.name, JSON.parse(row.value) as unknown]),
  );
  return { ...presets, ...stored };
}

function writeSettings(
  { db }: WorkspaceContext,
  input: RouteInput<"workspace.writeSettings">,
): null {
  for (const [name, value] of Object.entries(input).filter(([, given]) => given !== undefined))
    db.run(
      sql`INSERT INTO workspace_setting (name, value) VALUES (${name}, ${JSON.stringify(value)})
          ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    );
  return null;
}

/** Drafts and view settings: the workspace door, without audit. */
export const workspaceHandlers: Handlers = {
  workspace: {
    "workspace.saveDraft": saveDraft,
    "workspace.readDraft": readDraft,
    "workspace.dropDraft": dropDraft,
    "workspace.listDrafts": (context) => ({
      drafts: context.db
        .all<DraftRow>(
          sql`SELECT * FROM workspace_draft WHERE operator_uid IN (${ownerOf(context)}, '')
              ORDER BY saved_at DESC LIMIT 100`,
        )
        .map(toDraft),
    }),
    "workspace.readSettings": readSettings,
    "workspace.writeSettings": writeSettings,
    "workspace.readPaperOptions": readPaperOptions,
    "workspace.writePaperOptions": writePaperOptions,
  },
};
