import type { Handlers } from "#service/core/handlers.ts";
import { insertPackage, listPackages, type PackageRow } from "./archive-repository.ts";

/** Routes of the archive module. */
export const archiveHandlers: Handlers = {
  queries: {
    "archive.list": ({ db }) => ({
      packages: listPackages(db).map((row) => ({
        uid: row.uid,
        name: row.name,
        archiveYear: row.archive_year,
        createdAt: row.created_at,
        fileCount: row.file_count,
        byteCount: row.byte_count,
        manifestSha256: row.manifest_sha256,
      })),
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
