import { useNavigate } from "react-router";
import { useValueStore } from "#renderer/api/use-value-store.ts";
import { paperReturn, type PaperReturn } from "#renderer/records/paper-return.ts";

interface PaperReturnInHand {
  readonly waiting: PaperReturn | null;
  /** Opens 生成文稿 as it was left, on its own page. */
  readonly goBack: () => void;
}

/** The way back to a paper that waits for what is filled in here. */
export function usePaperReturn(): PaperReturnInHand {
  const waiting = useValueStore(paperReturn);
  const navigate = useNavigate();
  return {
    waiting,
    goBack: () => {
      const left = paperReturn.get();
      if (!left) return;
      paperReturn.set({ ...left, isReturning: true });
      void navigate(left.path, { state: { isSaved: true } });
    },
  };
}
