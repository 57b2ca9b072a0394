import {
  collectedMaker,
  tagsOfPapers,
  type AnyCollectedPaper,
} from "./modules/documents/collected-paper.ts";
import { factsBookPaper } from "./modules/documents/facts-book.ts";
import { incomingRegisterPaper } from "./modules/evidence/incoming-register.ts";
import { rosterPaper } from "./modules/people/roster-paper.ts";
import { attendanceOverviewPaper } from "./modules/gatherings/papers/attendance-overview.ts";
import { makeUpPaper } from "./modules/gatherings/papers/make-up-study.ts";
import { minutesBookPaper } from "./modules/gatherings/papers/minutes-book.ts";

/** Every paper of the branch that is made from many records. */
const papers: readonly AnyCollectedPaper[] = [
  incomingRegisterPaper,
  minutesBookPaper,
  rosterPaper,
  attendanceOverviewPaper,
  makeUpPaper,
  factsBookPaper,
];

/** Makes the papers of the branch. */
export const branchMaker = collectedMaker(papers);

/** What their templates may hold. */
export const branchTags = tagsOfPapers(papers);
