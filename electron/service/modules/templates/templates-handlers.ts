import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput } from "#shared/contract.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { Handlers } from "#service/core/handlers.ts";
import { keepOwnTemplate, recordOwnTemplate } from "./keep-own-template.ts";
import {
  dropOwnTemplate,
  findOwnTemplate,
  putOwnTemplate,
  type OwnTemplateRow,
} from "./own-template-repository.ts";

function requireRow(context: CommandContext, name: string): OwnTemplateRow {
  const row = findOwnTemplate(context.db, name);
  if (!row) throw new AppError("no-own-template", "这个模板已经改回官方模板，没有做任何改动。");
  return row;
}

function drop(context: CommandContext, { templateName }: { readonly templateName: string }): null {
  const row = requireRow(context, templateName);
  dropOwnTemplate(context.db, templateName);
  recordOwnTemplate(context, row, null);
  return null;
}

function acknowledge(
  context: CommandContext,
  { templateName, version }: RouteInput<"templates.acknowledge">,
): null {
  const row = requireRow(context, templateName);
  const after = { ...row, base_version: Math.max(row.base_version, version) };
  putOwnTemplate(context.db, after);
  recordOwnTemplate(context, row, after);
  return null;
}

/** Routes of the templates module. What touches files is a job. */
export const templatesHandlers: Handlers = {
  commands: { "templates.acknowledge": acknowledge },
  jobCommands: { "templates.keep": keepOwnTemplate, "templates.drop": drop },
};
