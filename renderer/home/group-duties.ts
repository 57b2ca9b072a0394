import type { HomeDuty } from "#shared/modules/home/home-contract.ts";

export interface DutyGroup {
  readonly section: string;
  readonly duties: readonly HomeDuty[];
}

const knownOrder = ["已逾期", "本周", "本月"];

function rankOf(section: string): number {
  const at = knownOrder.indexOf(section);
  return at < 0 ? knownOrder.length : at;
}

/** The first `count` duties, counted across the groups; groups left empty are dropped. */
export function firstDuties(groups: readonly DutyGroup[], count: number): readonly DutyGroup[] {
  let left = count;
  return groups
    .map(({ section, duties }) => {
      const kept = duties.slice(0, left);
      left -= kept.length;
      return { section, duties: kept };
    })
    .filter(({ duties }) => duties.length > 0);
}

/** Duties by their section: the urgent ones first, others in the order they came. */
export function groupDuties(duties: readonly HomeDuty[]): readonly DutyGroup[] {
  const groups = new Map<string, HomeDuty[]>();
  for (const duty of duties) {
    const group = groups.get(duty.section);
    if (group) group.push(duty);
    else groups.set(duty.section, [duty]);
  }
  return [...groups]
    .map(([section, grouped]) => ({ section, duties: grouped }))
    .sort((a, b) => rankOf(a.section) - rankOf(b.section));
}
