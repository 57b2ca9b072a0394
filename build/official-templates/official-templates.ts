import { archiveHandover } from "./archive-handover.ts";
import { disclosureApproval, disclosureRegister } from "./disclosure-forms.ts";
import { disclosureNotice, disclosureNoticeWide } from "./disclosure-notice.ts";
import { annualPlanPaper, annualPlanVersionPaper } from "./annual-plan.ts";
import { gatheringBallotCount } from "./gathering-ballot-count.ts";
import { gatheringBallots } from "./gathering-ballots.ts";
import { gatheringMinutesCompact } from "./gathering-minutes-compact.ts";
import { gatheringMinutes } from "./gathering-minutes.ts";
import { gatheringNotice } from "./gathering-notice.ts";
import { gatheringSummary } from "./gathering-summary.ts";
import { gatheringSignIn } from "./gathering-sign-in.ts";
import { keyTaskScheduleA3Paper, keyTaskSchedulePaper } from "./key-task-schedule.ts";
import { attendanceOverview, attendanceOverviewA3 } from "./attendance-overview.ts";
import { factsBook } from "./facts-book.ts";
import { makeUpStudy } from "./make-up-study.ts";
import { memberRoster } from "./member-roster.ts";
import { minutesBook, minutesBookCompact } from "./minutes-book.ts";
import { notice } from "./notice.ts";
import { incomingRegister } from "./incoming-register.ts";
import { outgoingRegister } from "./outgoing-register.ts";
import type { OfficialTemplate } from "./official-template.ts";

/** Every template that ships with the product. */
export const officialTemplates: readonly OfficialTemplate[] = [
  gatheringMinutesCompact,
  gatheringMinutes,
  gatheringSignIn,
  gatheringNotice,
  gatheringSummary,
  gatheringBallots,
  gatheringBallotCount,
  archiveHandover,
  notice,
  incomingRegister,
  outgoingRegister,
  minutesBookCompact,
  minutesBook,
  memberRoster,
  attendanceOverview,
  attendanceOverviewA3,
  makeUpStudy,
  factsBook,
  disclosureNotice,
  disclosureNoticeWide,
  disclosureApproval,
  disclosureRegister,
  annualPlanPaper,
  annualPlanVersionPaper,
  keyTaskSchedulePaper,
  keyTaskScheduleA3Paper,
];
