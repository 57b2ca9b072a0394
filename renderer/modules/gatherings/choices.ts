import {
  agendaKinds,
  voteMatters,
  voteMethods,
  type VoteMatter,
} from "#shared/modules/gatherings/agenda-field.ts";
import { partKinds, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { InitialsOption } from "#renderer/ui/initials-select.tsx";

type Initials<K extends string> = Readonly<Record<K, readonly string[]>>;

function optionsOf<K extends string>(
  labels: Readonly<Record<K, string>>,
  initials: Initials<K>,
): readonly InitialsOption[] {
  return (Object.keys(labels) as K[]).map((value) => ({
    value,
    label: labels[value],
    initials: initials[value],
  }));
}

const kindInitials: Initials<PartKind> = {
  generalMeeting: ["zbdydh", "dydh", "dh"],
  committeeMeeting: ["zwh", "zbwyh"],
  groupMeeting: ["dxzh", "xzh"],
  partyLecture: ["dk"],
  themedPartyDay: ["ztdr"],
  organizationalLife: ["zzshh", "shh"],
  appraisal: ["mzpydy", "py"],
  collectiveStudy: ["jzxx", "xx"],
  otherMeeting: ["qthy"],
};

const matterInitials: Initials<VoteMatter> = {
  ordinary: ["ybsx"],
  admission: ["jsybdy", "fzdy"],
  confirmation: ["ybdyzz", "zz"],
  committee: ["zwhjd"],
  election: ["xj"],
};

export const kindOptions = optionsOf(partKinds, kindInitials);
export const agendaKindOptions = optionsOf(agendaKinds, {
  ordinary: ["ybyt"],
  firstTopic: ["dyyt"],
});
export const matterOptions = optionsOf(voteMatters, matterInitials);
export const methodOptions = optionsOf(voteMethods, {
  hands: ["js"],
  ballot: ["wjmtp"],
  signed: ["jmtp"],
  voice: ["kt"],
});
