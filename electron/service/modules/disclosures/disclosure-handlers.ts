import type { Handlers } from "#service/core/handlers.ts";
import { beginNotice, withholdNotice } from "./begin-notice.ts";
import { noticeState } from "./notice-state.ts";
import { monthOfNotices } from "./notices-of-month.ts";
import { postNotices, takeDownNotices } from "./posting-commands.ts";

/** Routes of the disclosures module. */
export const disclosureHandlers: Handlers = {
  queries: { "disclosures.month": monthOfNotices, "disclosures.state": noticeState },
  commands: {
    "disclosures.begin": beginNotice,
    "disclosures.withhold": withholdNotice,
    "disclosures.post": postNotices,
    "disclosures.takeDown": takeDownNotices,
  },
};
