import { forgetPaper } from "#renderer/records/paper-return.ts";
import { usePaperReturn } from "#renderer/records/use-paper-return.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface PaperReturnBarProps {
  readonly isDirty: boolean;
}

/** Says that a paper waits for what is filled in here, and leads back to it. */
export function PaperReturnBar({ isDirty }: PaperReturnBarProps) {
  const { waiting, goBack } = usePaperReturn();
  if (!waiting || waiting.isReturning) return null;
  const words = isDirty ? "保存后自动回到生成文稿" : "补填并保存后，自动回到生成文稿";
  return (
    <p className="paper-return-bar" role="status">
      <span>{`${words}：${waiting.title}`}</span>
      {!isDirty && (
        <Button kind="quiet" onClick={goBack}>
          不改了，回到生成文稿
        </Button>
      )}
      <Button kind="quiet" onClick={forgetPaper}>
        不用回去
      </Button>
    </p>
  );
}
