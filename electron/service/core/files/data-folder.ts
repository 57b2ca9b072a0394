import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** Where everything of one ledger lies. All absolute. */
export interface DataFolder {
  readonly root: string;
  readonly database: string;
  readonly documents: string;
  /** The branch's own templates, which the clerk edits there. Made with the first of them. */
  readonly ownTemplates: string;
  /** Every good version of them by its hash. */
  readonly templateVersions: string;
  readonly backups: string;
  readonly staging: string;
  readonly logs: string;
}

/** The paths inside a data folder; makes nothing. */
export function dataFolderAt(root: string): DataFolder {
  return {
    root,
    database: join(root, "ledger.db"),
    documents: join(root, "documents"),
    ownTemplates: join(root, "模板"),
    templateVersions: join(root, "template-versions"),
    backups: join(root, "backups"),
    staging: join(root, "staging"),
    logs: join(root, "logs"),
  };
}

/** Makes the folders a ledger needs. */
export function prepareDataFolder(folder: DataFolder): void {
  for (const path of [folder.root, folder.documents, folder.backups, folder.staging, folder.logs])
    if (!existsSync(path)) mkdirSync(path, { recursive: true });
}
