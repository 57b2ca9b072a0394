import type { z } from "zod";
import { archiveContract } from "./modules/archive/archive-contract.ts";
import { backupContract } from "./modules/backup/backup-contract.ts";
import { disclosuresContract } from "./modules/disclosures/disclosures-contract.ts";
import { batchContract } from "./modules/documents/batch-contract.ts";
import { documentsContract } from "./modules/documents/documents-contract.ts";
import { fontsContract } from "./modules/fonts/fonts-contract.ts";
import { gatheringContract } from "./modules/gatherings/gathering-contract.ts";
import { homeContract } from "./modules/home/home-contract.ts";
import { operatorsContract } from "./modules/operators/operators-contract.ts";
import { outgoingContract } from "./modules/outgoing/outgoing-contract.ts";
import { peopleContract } from "./modules/people/people-contract.ts";
import { plansContract } from "./modules/plans/plans-contract.ts";
import { platformContract } from "./modules/platform/platform-contract.ts";
import { rulesContract } from "./modules/rules/rules-contract.ts";
import { superiorFormsContract } from "./modules/superior-forms/superior-forms-contract.ts";
import { templatesContract } from "./modules/templates/templates-contract.ts";
import { workspaceContract } from "./modules/workspace/workspace-contract.ts";
import { evidenceContract } from "./modules/evidence/evidence-contract.ts";
import { fieldSwitchContract } from "./records/field-switch-contract.ts";
import { linkContract } from "./records/link-contract.ts";
import type { Route } from "./kernel/route.ts";
import type { RecordType } from "./records/define-record-type.ts";
import { recordTypes } from "./record-types.ts";
import { recordRoutesOf, recordVerbs, type RecordVerb } from "./records/record-routes.ts";

/** Routes that a module declares by hand. Record routes are made from the record types. */
export const moduleContract = {
  ...archiveContract,
  ...backupContract,
  ...batchContract,
  ...disclosuresContract,
  ...documentsContract,
  ...evidenceContract,
  ...fieldSwitchContract,
  ...fontsContract,
  ...gatheringContract,
  ...homeContract,
  ...linkContract,
  ...operatorsContract,
  ...outgoingContract,
  ...peopleContract,
  ...plansContract,
  ...platformContract,
  ...rulesContract,
  ...superiorFormsContract,
  ...templatesContract,
  ...workspaceContract,
} as const;

export type ModuleRoute = keyof typeof moduleContract;
export type RouteInput<R extends ModuleRoute> = z.input<(typeof moduleContract)[R]["input"]>;
export type RouteOutput<R extends ModuleRoute> = z.output<(typeof moduleContract)[R]["output"]>;

/** `person.list`, `gathering.create`… */
export type RecordRoute<V extends RecordVerb = RecordVerb> = `${string}.${V}`;

/** The schemas of a type are built when one of its routes is first looked up: most starts need none. */
function addRecordRoutes(routes: Record<string, Route>, type: RecordType): void {
  let built: Readonly<Record<RecordVerb, Route>> | null = null;
  for (const verb of recordVerbs)
    Object.defineProperty(routes, `${type.name}.${verb}`, {
      enumerable: true,
      get: () => (built ??= recordRoutesOf(type))[verb],
    });
}

function everyRoute(): Readonly<Record<string, Route>> {
  const routes: Record<string, Route> = { ...moduleContract };
  for (const type of recordTypes) addRecordRoutes(routes, type);
  return routes;
}

/** Every route there is. */
export const contract = everyRoute();
