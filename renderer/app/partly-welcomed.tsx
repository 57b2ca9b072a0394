import { Button } from "#renderer/ui/plain/button.tsx";
import { FullScreen } from "./full-screen.tsx";

interface PartlyWelcomedProps {
  readonly missingGroups: readonly string[];
  readonly onDone: () => void;
}

/** After the first run, when the branch was written but some of its party groups were not. */
export function PartlyWelcomed({ missingGroups, onDone }: PartlyWelcomedProps) {
  return (
    <FullScreen title="本支部已登记">
      <p>{`以下党小组没有登记上：${missingGroups.join("、")}。`}</p>
      <p>本支部的名称和落款已经保存。请到“人员 → 党小组”中补登。</p>
      <div className="full-screen-actions">
        <Button kind="primary" onClick={onDone}>
          进入首页
        </Button>
      </div>
    </FullScreen>
  );
}
