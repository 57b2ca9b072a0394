import { useRef, useState } from "react";
import { client } from "#renderer/api/client.ts";
import type { AttendanceRow } from "#renderer/modules/gatherings/attendance.ts";

const restartAfterMs = 1_500;

interface NameJump {
  /** The letters typed last, to be shown while they are. */
  readonly letters: string;
  readonly onLetter: (letter: string) => void;
}

/** Letters typed on the list lead to the person whose pinyin begins with them, as in a file list. */
export function useNameJump(
  rows: readonly AttendanceRow[],
  day: string | null,
  goTo: (index: number) => void,
): NameJump {
  const [letters, setLetters] = useState("");
  const typed = useRef({ text: "", at: 0 });

  async function find(text: string): Promise<void> {
    const reply = await client.request("people.find", {
      text,
      limit: 50,
      ...(day === null ? {} : { day }),
    });
    // Meanwhile the clerk may have typed on; then the later answer leads.
    if (!reply.ok || typed.current.text !== text) return;
    const places = reply.data.people.map(({ uid }) =>
      rows.findIndex(({ person }) => person?.uid === uid),
    );
    const place = places.find((index) => index !== -1);
    if (place !== undefined) goTo(place);
  }

  function onLetter(letter: string): void {
    const now = performance.now();
    const isNew = now - typed.current.at > restartAfterMs;
    typed.current = { text: isNew ? letter : typed.current.text + letter, at: now };
    setLetters(typed.current.text);
    void find(typed.current.text);
  }

  return { letters, onLetter };
}
