import { useEffect, useMemo, useState } from "react";
import type { Draft } from "#shared/modules/workspace/workspace-contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { client } from "#renderer/api/client.ts";
import { registerFlusher } from "#renderer/api/unsaved.ts";
import { createDraftKeeper } from "#renderer/records/draft-keeper.ts";

interface Drafts {
  /** Undefined until it is known whether there is one. */
  readonly found: Draft | null | undefined;
  readonly savedAt: string | null;
  readonly hasFailed: boolean;
  readonly keep: (revision: number | null, changes: AnyValues) => void;
  readonly drop: () => Promise<void>;
}

async function findDraft(recordType: string, uid: string | null): Promise<Draft | null> {
  if (uid !== null) {
    const reply = await client.request("workspace.readDraft", { recordType, key: uid });
    return reply.ok ? reply.data.draft : null;
  }
  const reply = await client.request("workspace.listDrafts", null);
  const drafts = reply.ok ? reply.data.drafts : [];
  return drafts.find((d) => d.recordType === recordType && d.revision === null) ?? null;
}

interface DraftBody {
  readonly revision: number | null;
  readonly values: AnyValues;
}

/** The draft that lay there when the page opened; undefined until that is known. */
function useFoundDraft(recordType: string, uid: string | null) {
  const [found, setFound] = useState<Draft | null>();
  useEffect(() => {
    let isCurrent = true;
    void findDraft(recordType, uid).then((draft) => isCurrent && setFound(draft));
    return () => {
      isCurrent = false;
    };
  }, [recordType, uid]);
  return { found, forgetFound: () => setFound(null) };
}

function useKeeper(recordType: string, key: string) {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const keeper = useMemo(
    () =>
      createDraftKeeper<DraftBody>({
        delayMs: 1000,
        send: async (draft) => {
          const reply = await client.request("workspace.saveDraft", { recordType, key, ...draft });
          return reply.ok ? reply.data.savedAt : null;
        },
        onKept: (at) => {
          setSavedAt(at);
          setFailed(false);
        },
        onFailed: () => setFailed(true),
      }),
    [recordType, key],
  );
  useEffect(() => {
    const unregister = registerFlusher(`${recordType}/${key}`, () => keeper.flush());
    return () => {
      unregister();
      void keeper.flush();
    };
  }, [recordType, key, keeper]);
  return { keeper, savedAt, hasFailed, forgetTime: () => setSavedAt(null) };
}

/** The draft of one record: found when the page opens, kept while the clerk types. */
export function useDrafts(recordType: string, uid: string | null): Drafts {
  const { found, forgetFound } = useFoundDraft(recordType, uid);
  const [ownKey] = useState(() => crypto.randomUUID());
  const key = uid ?? found?.key ?? ownKey;
  const { keeper, savedAt, hasFailed, forgetTime } = useKeeper(recordType, key);
  return {
    found,
    savedAt,
    hasFailed,
    keep: (revision, values) => keeper.keep({ revision, values }),
    drop: async () => {
      await keeper.forget();
      await client.request("workspace.dropDraft", { recordType, key });
      forgetTime();
      forgetFound();
    },
  };
}
