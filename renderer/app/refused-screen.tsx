import { copyText } from "#renderer/api/copy-text.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ErrorPanel } from "#renderer/ui/plain/error-panel.tsx";
import { FullScreen } from "./full-screen.tsx";

interface RefusedScreenProps {
  readonly error: AppErrorValue;
  /** Given when the pages behind hold text that is not saved. */
  readonly onLook?: () => void;
}

/** In place of all pages while the service can't open the data. */
export function RefusedScreen({ error, onLook }: RefusedScreenProps) {
  return (
    <FullScreen title="台账暂时打不开">
      <ErrorPanel
        error={error}
        safe="本程序没有改动已有的资料。"
        advice="请关闭窗口后重新打开；仍不行时复制下面的详情，交给维护人员。"
        onCopy={copyText}
      >
        {onLook ? <Button onClick={onLook}>返回查看未保存的内容</Button> : null}
        <Button onClick={() => void desktopCall("desktop.closeNow", null)}>关闭窗口</Button>
      </ErrorPanel>
    </FullScreen>
  );
}
