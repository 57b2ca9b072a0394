import type { Handlers } from "#service/core/handlers.ts";
import {
  insertPackage,
  listPackages,
  toArchivePackage,
  type PackageRow,
} from "./archive-repository.ts";

/** Routes of the archive module. */
export const archiveHandlers: Handlers = {
  queries: {
    "archive.list": ({ db }) => ({
      packages: listPackages(db).map(toArchivePackage),
    }),
  },
  jobCommands: {
    "archive.register": (context, row: PackageRow) => {
      insertPackage(context.db, row);
      context.record({
        recordType: "archivePackage",
        uid: row.uid,
        before: null,
        after: { ...row },
        sensitiveFields: [],
      });
      return null;
    },
  },
};
