import type { AnyValues } from "../../records/field.ts";
import type { DocumentData } from "./document-tags.ts";

/** What every paper takes from the branch. */
export interface DocumentBranch {
  readonly fullName: string;
  readonly signatureName: string;
}

/** Something that would print as a blank. */
export interface DocumentGap {
  readonly field: string;
  readonly message: string;
}

/** Turns the values of one record type into what its templates are filled with. Pure. */
export interface DocumentMaker {
  readonly data: (values: AnyValues, branch: DocumentBranch) => DocumentData;
  readonly gaps: (values: AnyValues, branch: DocumentBranch) => readonly DocumentGap[];
}
