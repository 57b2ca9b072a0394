import {
  collectedMaker,
  tagsOfPapers,
  type AnyCollectedPaper,
} from "./modules/documents/collected-paper.ts";
import { incomingRegisterPaper } from "./modules/evidence/incoming-register.ts";

/** Every paper of the branch that is made from many records. */
const papers: readonly AnyCollectedPaper[] = [incomingRegisterPaper];

/** Makes the papers of the branch. */
export const branchMaker = collectedMaker(papers);

/** What their templates may hold. */
export const branchTags = tagsOfPapers(papers);
