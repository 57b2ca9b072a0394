import { useState } from "react";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useValueStore } from "#renderer/api/use-value-store.ts";
import type { FootQuestion } from "#renderer/records/foot-dialog.tsx";
import {
  forgetPaper,
  paperReturn,
  startAt,
  type PaperStart,
} from "#renderer/records/paper-return.ts";
import { recordPath } from "#renderer/records/record-paths.ts";

interface AskedQuestion {
  readonly question: FootQuestion;
  /** What 生成文稿 begins with when the clerk comes back to it. */
  readonly start: PaperStart | null;
  readonly ask: (question: FootQuestion) => void;
  readonly close: () => void;
}

/** What the foot of a record asks now: what was clicked, or 生成文稿 again where the clerk comes back to it. */
export function useFootQuestion(type: RecordType, record: RecordView | null): AskedQuestion {
  const [asking, ask] = useState<FootQuestion>(null);
  const waiting = useValueStore(paperReturn);
  const start = record ? startAt(waiting, recordPath(type.name, record.uid)) : null;
  const question = asking ?? (waiting?.isReturning && start ? "generate" : null);
  const close = () => {
    ask(null);
    if (question === "generate") forgetPaper();
  };
  return { question, start, ask, close };
}
