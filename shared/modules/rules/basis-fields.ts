import { choice, longText, text } from "../../records/field.ts";

/** 依据核对到了哪一步。 */
const ruleStatuses = { verified: "已核", pending: "待核" } as const;

const section = "依据";

/** What every versioned rule says of where it comes from, and how far that was checked. */
export const basisFields = {
  source: text("依据", { section, required: true, list: true }),
  status: choice("核对情况", ruleStatuses, {
    section,
    required: true,
    list: true,
    preset: "pending",
  }),
  note: longText("说明", { section }),
};
