import type { z } from "zod";
import { archiveContract } from "./modules/archive/archive-contract.ts";
import { backupContract } from "./modules/backup/backup-contract.ts";
import { documentsContract } from "./modules/documents/documents-contract.ts";
import { gatheringContract } from "./modules/gatherings/gathering-contract.ts";
import { homeContract } from "./modules/home/home-contract.ts";
import { peopleContract } from "./modules/people/people-contract.ts";
import { workspaceContract } from "./modules/workspace/workspace-contract.ts";
import type { Route } from "./kernel/route.ts";
import { recordTypes } from "./record-types.ts";
import { recordRoutesOf, type RecordVerb } from "./records/record-routes.ts";

/** Routes that a module declares by hand. Record routes are made from the record types. */
export const moduleContract = {
  ...archiveContract,
  ...backupContract,
  ...documentsContract,
  ...gatheringContract,
  ...homeContract,
  ...peopleContract,
  ...workspaceContract,
} as const;

export type ModuleRoute = keyof typeof moduleContract;
export type RouteInput<R extends ModuleRoute> = z.input<(typeof moduleContract)[R]["input"]>;
export type RouteOutput<R extends ModuleRoute> = z.output<(typeof moduleContract)[R]["output"]>;

/** `person.list`, `gathering.create`… */
export type RecordRoute<V extends RecordVerb = RecordVerb> = `${string}.${V}`;

function recordContract(): Readonly<Record<string, Route>> {
  return Object.fromEntries(
    recordTypes.flatMap((type) =>
      Object.entries(recordRoutesOf(type)).map(([verb, route]) => [`${type.name}.${verb}`, route]),
    ),
  );
}

/** Every route there is. */
export const contract: Readonly<Record<string, Route>> = { ...recordContract(), ...moduleContract };
