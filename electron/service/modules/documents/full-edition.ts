import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { requireSensitive, type Viewer } from "#service/core/viewer.ts";
import type { DocumentRow } from "./documents-repository.ts";

/** The options a paper was made with; none for one that is older than options. */
export function keptOptions({ options }: DocumentRow): DocumentOptions {
  return options === null ? {} : (JSON.parse(options) as DocumentOptions);
}

/** Whether a paper holds what is not for everybody: as long as its file is there, not only while it is made. */
export function isFullEdition({ edition }: DocumentOptions): boolean {
  return edition === 2;
}

/** Throws AppError `not-allowed` for 全额版 unless the viewer may see sensitive values. */
export function refuseFullEdition(viewer: Viewer, options: DocumentOptions): void {
  if (isFullEdition(options)) requireSensitive(viewer);
}
