import type { RouteOutput } from "#shared/contract.ts";
import { isInstalled, paperFonts } from "#shared/modules/fonts/paper-fonts.ts";
import type { JobContext, JobHandler } from "#service/core/jobs/job-context.ts";
import { installedFonts } from "#service/core/files/installed-fonts.ts";

async function checkFonts({ signal }: JobContext): Promise<RouteOutput<"fonts.check">> {
  const found = await installedFonts(signal);
  return {
    fonts: paperFonts.map((font) => ({
      name: font.name,
      usedFor: font.usedFor,
      standIns: [...font.standIns],
      isInstalled: found === null ? null : isInstalled(font, found),
    })),
  };
}

/** Jobs of the fonts module. Only the worker imports this. */
export const fontsJobs: Readonly<Record<string, JobHandler>> = { "fonts.check": checkFonts };
