import { opinionSection, opinionsAsRead } from "#renderer/modules/disclosures/opinion-fields.ts";
import type { FieldVariants } from "#renderer/ui/field-control.ts";

/** Fields whose words go by what kind of record it is. */
export const fieldVariants: FieldVariants = {
  "disclosure.opinions": opinionsAsRead,
  "disclosure.outcome": opinionSection,
  "disclosure.replaces": opinionSection,
  "disclosure.withheldReason": opinionSection,
};
