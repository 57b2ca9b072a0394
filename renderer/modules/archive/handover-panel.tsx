import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";

interface HandoverPanelProps {
  readonly uid: string;
}

/** 交接单据: the list that both sides print and sign. */
export function HandoverPanel({ uid }: HandoverPanelProps) {
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);

  async function ask(channel: "desktop.openDocument" | "desktop.revealDocument"): Promise<void> {
    setError(null);
    setSentence(null);
    const reply = await desktopCall(channel, { uid });
    if (!reply.ok) setError(reply.error);
    else if (!reply.data.opened) setSentence(reply.data.message);
  }

  return (
    <Panel title="交接单据">
      <div className="archive-form">
        <p>
          归档移交清单已放进档案包，“已出文稿”里也留了一份。打印两份，双方签字，各留一份。档号、件号由档案室给定，页数按签字的纸质件填写。
        </p>
        <div className="archive-form-row">
          <Button kind="primary" onClick={() => void ask("desktop.openDocument")}>
            打开移交清单，打印签字
          </Button>
          <Button onClick={() => void ask("desktop.revealDocument")}>打开所在文件夹</Button>
          {sentence !== null && <span role="status">{sentence}</span>}
        </div>
        <p className="archive-note">
          档案包里的“检验说明.txt”写着对方没有本软件时怎样检验；有本软件的用“接收查看”。
        </p>
        <Failure error={error} />
      </div>
    </Panel>
  );
}
