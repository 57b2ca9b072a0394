import { useEffect, useState } from "react";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { PaperTemplate } from "#shared/modules/documents/documents-contract.ts";
import { client } from "#renderer/api/client.ts";
import {
  rememberedOf,
  startingChoices,
  toDocumentOptions,
  type PaperChoices,
} from "#renderer/modules/documents/paper-choices.ts";
import type { PaperStart } from "#renderer/records/paper-return.ts";
import { useSettled } from "#renderer/ui/use-settled.ts";

interface PaperChoicesInHand {
  readonly choices: PaperChoices;
  readonly change: (choices: PaperChoices) => void;
  readonly options: DocumentOptions;
  /** The same once typing has stopped, so that nothing is asked at every key. */
  readonly settled: DocumentOptions;
  /** Keeps what was chosen for the next paper of this template. */
  readonly remember: () => void;
  /** Known once what was chosen last is read. */
  readonly isReady: boolean;
}

const kind = { kind: "workspace" } as const;

/** What is chosen of a template's options, beginning where the clerk left off, else with last time's. */
export function usePaperChoices(
  template: PaperTemplate,
  start: PaperStart | null = null,
): PaperChoicesInHand {
  const { name, options } = template;
  const kept = start?.templateName === name ? start.choices : null;
  const [choices, setChoices] = useState<PaperChoices | null>(kept);
  const isKept = kept !== null;
  useEffect(() => {
    if (isKept) return;
    let isCurrent = true;
    void client
      .request("workspace.readPaperOptions", { templateName: name }, kind)
      .then((reply) => {
        if (isCurrent) setChoices(startingChoices(options, reply.ok ? reply.data.options : {}));
      });
    return () => {
      isCurrent = false;
    };
  }, [name, options, isKept]);

  const still = useSettled(choices, 300);
  const chosen = choices ?? startingChoices(options, {});
  const given = toDocumentOptions(options, chosen);
  return {
    choices: chosen,
    change: setChoices,
    options: given,
    settled: toDocumentOptions(options, still ?? chosen),
    remember: () => {
      const kept = rememberedOf(options, given);
      if (Object.keys(kept).length === 0) return;
      const input = { templateName: name, options: kept };
      void client.request("workspace.writePaperOptions", input, kind);
    },
    isReady: choices !== null,
  };
}
