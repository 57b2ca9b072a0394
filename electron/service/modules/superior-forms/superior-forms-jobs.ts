import type { RouteInput } from "#shared/contract.ts";
import type { JobContext, JobHandler } from "#service/core/jobs/job-context.ts";

/** Jobs of the module. Only the worker imports this; what parses workbooks is loaded on first use. */
export const superiorFormsJobs: Readonly<Record<string, JobHandler>> = {
  "superiorForms.preview": async (
    context: JobContext,
    input: RouteInput<"superiorForms.preview">,
  ) => (await import("./preview-form.ts")).previewForm(context, input),
  "superiorForms.fill": async (context: JobContext, input: RouteInput<"superiorForms.fill">) =>
    (await import("./fill-form.ts")).fillForm(context, input),
};
