import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";

/** A notice of the month that was chosen for one step together with others. */
export type ChosenNotice = NonNullable<MonthRow["notice"]>;
