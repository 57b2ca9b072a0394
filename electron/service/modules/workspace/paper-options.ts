import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { documentOptionsSchema } from "#shared/modules/documents/document-options.ts";
import type { WorkspaceContext } from "#service/core/handlers.ts";
import { sql } from "#service/core/database/sql.ts";

/** The options chosen last for a template; none where they can't be read any more. */
export function readPaperOptions(
  { db }: WorkspaceContext,
  { templateName }: RouteInput<"workspace.readPaperOptions">,
): RouteOutput<"workspace.readPaperOptions"> {
  const row = db.get<{ options: string }>(
    sql`SELECT options FROM workspace_paper_options WHERE template_name = ${templateName}`,
  );
  const known = documentOptionsSchema.safeParse(row ? JSON.parse(row.options) : {});
  return { options: known.success ? known.data : {} };
}

/** Keeps the options chosen for a template until the next time. */
export function writePaperOptions(
  { db }: WorkspaceContext,
  { templateName, options }: RouteInput<"workspace.writePaperOptions">,
): null {
  db.run(
    sql`INSERT INTO workspace_paper_options (template_name, options)
        VALUES (${templateName}, ${JSON.stringify(options)})
        ON CONFLICT (template_name) DO UPDATE SET options = excluded.options`,
  );
  return null;
}
