import { disclosureApproval, disclosureRegister } from "./disclosure-forms.ts";
import { disclosureNotice, disclosureNoticeWide } from "./disclosure-notice.ts";
import { gatheringMinutesCompact } from "./gathering-minutes-compact.ts";
import { gatheringMinutes } from "./gathering-minutes.ts";
import { gatheringNotice } from "./gathering-notice.ts";
import { gatheringSignIn } from "./gathering-sign-in.ts";
import { notice } from "./notice.ts";
import type { OfficialTemplate } from "./official-template.ts";

/** Every template that ships with the product. */
export const officialTemplates: readonly OfficialTemplate[] = [
  gatheringMinutesCompact,
  gatheringMinutes,
  gatheringSignIn,
  gatheringNotice,
  notice,
  disclosureNotice,
  disclosureNoticeWide,
  disclosureApproval,
  disclosureRegister,
];
