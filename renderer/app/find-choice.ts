interface Named {
  readonly name: string;
  /** As `zhang wei min|zwm`. */
  readonly pinyin: string;
}

/** The first whose name begins so: by pinyin initials, whole pinyin, or the name itself. -1: nobody. */
export function findChoice(choices: readonly Named[], typed: string): number {
  const wanted = typed.toLowerCase().replaceAll(" ", "");
  const keysOf = ({ name, pinyin }: Named) => [
    ...pinyin.replaceAll(" ", "").split("|").toReversed(),
    name.toLowerCase(),
  ];
  return choices.findIndex((choice) => keysOf(choice).some((key) => key.startsWith(wanted)));
}
