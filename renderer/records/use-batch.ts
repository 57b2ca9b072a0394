import { useState } from "react";
import { useNavigate } from "react-router";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { useValueStore } from "#renderer/api/use-value-store.ts";
import {
  forgetPaper,
  leavePaper,
  paperReturn,
  startAt,
  type PaperStart,
} from "#renderer/records/paper-return.ts";
import { listPath, recordPath } from "#renderer/records/record-paths.ts";

interface BatchInHand {
  /** The records whose papers are being made; null where none are. */
  readonly uids: readonly string[] | null;
  readonly start: PaperStart | null;
  readonly begin: (uids: readonly string[]) => void;
  readonly close: () => void;
  readonly open: (recordUid: string, start: PaperStart) => void;
}

/** 生成文稿 for the selected rows of a list, and the way back to it from a record that lacked something. */
export function useBatch(type: RecordType): BatchInHand {
  const [uids, setUids] = useState<readonly string[] | null>(null);
  const waiting = useValueStore(paperReturn);
  const navigate = useNavigate();
  const path = listPath(type.name);
  const start = waiting?.isReturning ? startAt(waiting, path) : null;
  const chosen = uids ?? start?.recordUids ?? null;
  return {
    uids: chosen,
    start,
    begin: (selected) => {
      forgetPaper();
      setUids(selected);
    },
    close: () => {
      forgetPaper();
      setUids(null);
    },
    open: (recordUid, left) => {
      leavePaper(path, `已选的${chosen?.length ?? 0}条${type.label}`, left);
      void navigate(recordPath(type.name, recordUid));
    },
  };
}
