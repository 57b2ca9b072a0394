/** The number that comes next: after the highest given, or the first. */
export function nextSerial(taken: readonly number[], first: number): number {
  return taken.reduce((highest, serial) => Math.max(highest, serial), first - 1) + 1;
}

/** The numbers left out where `serial` is given next, in their order. */
export function skippedBefore(
  taken: readonly number[],
  first: number,
  serial: number,
): readonly number[] {
  const next = nextSerial(taken, first);
  return Array.from({ length: Math.max(0, serial - next) }, (_, at) => next + at);
}

/** Numbers left out up to the highest given. */
export function openGaps(taken: readonly number[], first: number): readonly number[] {
  const given = new Set(taken);
  const all = Array.from(
    { length: Math.max(0, nextSerial(taken, first) - first) },
    (_, at) => first + at,
  );
  return all.filter((serial) => !given.has(serial));
}

function runsOf(serials: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const serial of serials.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === serial - 1) last.push(serial);
    else runs.push([serial]);
  }
  return runs;
}

/** 第4、5号; three and more in a row as 第2至4号. */
export function serialWords(serials: readonly number[]): string {
  const parts = runsOf(serials).map((run) =>
    run.length < 3 ? run.join("、") : `${run[0] ?? ""}至${run.at(-1) ?? ""}`,
  );
  return `第${parts.join("、")}号`;
}
