import { useEffect, useState } from "react";
import type { FileState } from "#shared/modules/documents/documents-contract.ts";
import { client } from "#renderer/api/client.ts";

export type FileStates = ReadonlyMap<string, FileState>;

/** Whether the files of papers are as registered; looked at again when the clerk comes back from WPS or Word. */
export function useFileStates(uids: readonly string[], version: string): FileStates {
  const [states, setStates] = useState<FileStates>(new Map());
  const asked = uids.join(" ");
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      if (asked === "") return;
      const input = { uids: asked.split(" ").slice(0, 1_000) };
      void client.request("documents.fileStates", input, { kind: "job" }).then((reply) => {
        if (isCurrent && reply.ok)
          setStates(new Map(reply.data.files.map(({ uid, state }) => [uid, state])));
      });
    };
    look();
    window.addEventListener("focus", look);
    return () => {
      isCurrent = false;
      window.removeEventListener("focus", look);
    };
  }, [asked, version]);
  return states;
}
