import type { Handlers } from "#service/core/handlers.ts";
import { insertDocument } from "../documents/index.ts";
import { insertPackage, listPackages, toArchivePackage } from "./archive-repository.ts";
import { bringIn } from "./bring-in.ts";
import type { RegisteredPackage } from "./keep-handover.ts";

/** Routes of the archive module. */
export const archiveHandlers: Handlers = {
  queries: {
    "archive.list": ({ db }) => ({
      packages: listPackages(db).map(toArchivePackage),
    }),
  },
  jobCommands: {
    "archive.register": (context, { row, handover }: RegisteredPackage) => {
      insertPackage(context.db, row);
      insertDocument(context.db, handover);
      const { snapshot: _, ...paper } = handover;
      const known = { before: null, sensitiveFields: [] };
      context.record({ recordType: "archivePackage", uid: row.uid, after: { ...row }, ...known });
      context.record({
        recordType: "generatedDocument",
        uid: handover.uid,
        after: paper,
        ...known,
      });
      return null;
    },
    "archive.bringIn": bringIn,
  },
};
