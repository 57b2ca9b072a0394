import { useState } from "react";
import type { PersonSnapshot } from "#shared/records/field.ts";

/** What is written into the register beside the number. */
export interface Entry {
  readonly issuedOn: string;
  /** Null takes the next number. */
  readonly serial: number | null;
  readonly subject: string;
  readonly signer: PersonSnapshot | null;
  readonly addressee: string;
  readonly copyTo: string;
  readonly copies: number | null;
}

/** An entry being filled in, and whether every box can be read. */
export interface EntryInHand {
  readonly entry: Entry;
  readonly change: (some: Partial<Entry>) => void;
  readonly mark: (path: string, message: string | null) => void;
  readonly isReadable: boolean;
}

/** Fills in an entry; what nobody can read keeps it from being sent. */
export function useEntry(start: Entry): EntryInHand {
  const [entry, setEntry] = useState(start);
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  return {
    entry,
    change: (some) => setEntry((now) => ({ ...now, ...some })),
    mark: (path, message) =>
      setUnreadable((all) => {
        const others = [...all].filter((one) => one !== path);
        return new Set(message === null ? others : [...others, path]);
      }),
    isReadable: unreadable.size === 0,
  };
}

/** Blank texts as nothing, as the register keeps them. */
export function sentEntry({ signer, addressee, copyTo, copies }: Entry) {
  return { signer, addressee: addressee.trim() || null, copyTo: copyTo.trim() || null, copies };
}
