import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type {
  TemplateLine,
  TemplateVerdict,
} from "#shared/modules/templates/templates-contract.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { useAsking, type Ask } from "#renderer/modules/templates/use-asking.ts";

/** What a check or a placed file came to, with the template it was for. */
export interface ShownVerdict extends TemplateVerdict {
  readonly label: string;
  readonly isPlaced: boolean;
}

export interface TemplateActions {
  readonly isRunning: boolean;
  readonly error: AppErrorValue | null;
  readonly sentence: string | null;
  readonly verdict: ShownVerdict | null;
  readonly closeVerdict: () => void;
  readonly copy: () => Promise<void>;
  readonly place: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly reveal: () => Promise<void>;
  readonly usePrevious: () => Promise<void>;
  readonly withdraw: () => Promise<void>;
  readonly acknowledge: () => Promise<void>;
}

const keptSentence = (keptAs: string | null): string =>
  keptAs === null ? "" : `原来的文件没有删除，放在“${keptAs}”。`;

interface Named {
  readonly templateName: string;
}

/** 模板检查 and 放入模板, both of which end with what was found. */
function useChecks(ask: Ask, label: string, named: Named) {
  const placing = useJob("templates.place");
  const checking = useJob("templates.check");
  const [verdict, setVerdict] = useState<ShownVerdict | null>(null);

  const show = (isPlaced: boolean) => (found: TemplateVerdict) => {
    setVerdict({ ...found, label, isPlaced });
    return null;
  };

  async function choose(): Promise<Reply<TemplateVerdict> | null> {
    const title = `选择“${label}”的模板文件`;
    const chosen = await desktopCall("desktop.chooseFile", { title, purpose: "template" });
    if (!chosen.ok) return chosen;
    return chosen.data && placing.run({ ...named, file: chosen.data.ticket });
  }

  return {
    verdict,
    closeVerdict: () => setVerdict(null),
    place: () => ask(choose, show(true)),
    check: () => ask(() => checking.run(named), show(false)),
  };
}

/** What changes which template is used. */
function useChanges(ask: Ask, officialVersion: number, named: Named) {
  const copying = useJob("templates.copy");
  const goingBack = useJob("templates.usePrevious");
  const withdrawing = useJob("templates.withdraw");
  const acknowledging = useCommand("templates.acknowledge");
  return {
    copy: () =>
      ask(
        () => copying.run(named),
        ({ fileName }) => `已复制为“${fileName}”。点“打开”，在 WPS 或 Word 中改好、保存即可。`,
      ),
    usePrevious: () =>
      ask(
        () => goingBack.run(named),
        ({ keptAs }) => `已改回上一版。${keptSentence(keptAs)}`,
      ),
    withdraw: () =>
      ask(
        () => withdrawing.run(named),
        ({ keptAs }) => `已恢复官方模板。${keptSentence(keptAs)}`,
      ),
    acknowledge: () =>
      ask(
        () => acknowledging.run({ ...named, version: officialVersion }),
        () => "记下了，不再提示这一次更新。",
      ),
  };
}

/** What is done with the chosen template. */
export function useTemplateActions(
  { name: templateName, label, officialVersion }: TemplateLine,
  reload: () => Promise<void>,
): TemplateActions {
  const { ask, ...state } = useAsking(reload);
  const named = { templateName };
  const desk = (channel: "desktop.openTemplate" | "desktop.revealTemplate") => () =>
    ask(
      () => desktopCall(channel, named),
      ({ opened, message }) => (opened ? null : message),
    );
  return {
    ...state,
    ...useChecks(ask, label, named),
    ...useChanges(ask, officialVersion, named),
    open: desk("desktop.openTemplate"),
    reveal: desk("desktop.revealTemplate"),
  };
}
