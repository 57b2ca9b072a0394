import type { NumberSeriesChoice } from "#shared/modules/outgoing/outgoing-contract.ts";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";

interface SeriesChoiceProps {
  readonly all: readonly NumberSeriesChoice[];
  readonly value: string;
  readonly onChange: (uid: string) => void;
}

/** Which series; nothing to choose where there is one. */
export function SeriesChoice({ all, value, onChange }: SeriesChoiceProps) {
  if (all.length < 2) return null;
  const options = Object.fromEntries(all.map(({ uid, name }) => [uid, name]));
  return <ChoiceBar label="序列" options={options} value={value} onChange={onChange} />;
}
