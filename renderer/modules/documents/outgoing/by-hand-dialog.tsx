import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { numberKinds, type NumberKind } from "#shared/modules/outgoing/number-kinds.ts";
import type { NumberSeriesChoice } from "#shared/modules/outgoing/outgoing-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import {
  EntryFields,
  NumberFields,
  SubjectField,
} from "#renderer/modules/documents/outgoing/entry-fields.tsx";
import { NumberLook } from "#renderer/modules/documents/outgoing/number-look.tsx";
import { SeriesChoice } from "#renderer/modules/documents/outgoing/series-choice.tsx";
import {
  sentEntry,
  useEntry,
  type Entry,
  type EntryInHand,
} from "#renderer/modules/documents/outgoing/use-entry.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { today } from "#renderer/ui/today.ts";

interface ByHandDialogProps {
  readonly all: readonly NumberSeriesChoice[];
  readonly onClose: () => void;
}

function kindsOf(series: NumberSeriesChoice | undefined): Readonly<Record<NumberKind, string>> {
  const kinds = (series?.kinds ?? []).map((kind) => [kind, numberKinds[kind]] as const);
  return Object.fromEntries(kinds) as Record<NumberKind, string>;
}

function useLook(seriesUid: string, { issuedOn, serial }: Entry) {
  const asked = { seriesUid, issuedOn, serial, isByHand: true };
  return useRouteQuery("outgoing.look", asked, { keepsPrevious: true });
}

function useByHand({ all, onClose }: ByHandDialogProps) {
  const [seriesUid, setSeriesUid] = useState(all[0]?.uid ?? "");
  const series = all.find(({ uid }) => uid === seriesUid);
  const [kind, setKind] = useState<NumberKind | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const command = useCommand("outgoing.registerByHand");
  const blank = { subject: "", signer: null, addressee: "", copyTo: "", copies: null };
  const form = useEntry({ issuedOn: today(), serial: null, ...blank });
  const { entry } = form;
  const look = useLook(seriesUid, entry);
  const chosen = series?.kinds.find((one) => one === kind) ?? series?.kinds[0] ?? null;

  async function send(): Promise<void> {
    if (!look.data || chosen === null) return;
    const reply = await command.run({
      ...{ seriesUid, serial: look.data.serial, toldSkipped: look.data.skipped, kind: chosen },
      ...{ issuedOn: entry.issuedOn, subject: entry.subject.trim(), ...sentEntry(entry) },
    });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) onClose();
  }

  return {
    ...{ form, look, error, series, seriesUid, setSeriesUid, kind: chosen, setKind, send },
    canSend: isJudged(look) && isFilled(form) && !command.isRunning,
  };
}

function isJudged({ data, isFetching }: ReturnType<typeof useLook>): boolean {
  return data?.problem === null && !isFetching;
}

function isFilled({ entry, isReadable }: EntryInHand): boolean {
  return entry.subject.trim() !== "" && isReadable;
}

/** 补登: a paper whose number the paper register gave. */
export function ByHandDialog(props: ByHandDialogProps) {
  const hand = useByHand(props);
  return (
    <Dialog
      title="补登发文"
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>取消</Button>
          <Button kind="primary" disabled={!hand.canSend} onClick={() => void hand.send()}>
            补登
          </Button>
        </>
      }
    >
      <div className="generate-start">
        <p>登记纸质登记簿上已经给出文号的发文。涉密文件不得录入本系统。</p>
        <SeriesChoice all={props.all} value={hand.seriesUid} onChange={hand.setSeriesUid} />
        <ChoiceBar
          label="文种"
          options={kindsOf(hand.series)}
          value={hand.kind}
          onChange={hand.setKind}
        />
        <SubjectField form={hand.form} />
        <NumberFields form={hand.form} next={hand.look.data?.next ?? null} />
        <NumberLook look={hand.look.data} />
        <EntryFields form={hand.form} />
        <Failure error={hand.look.error ?? hand.error} />
      </div>
    </Dialog>
  );
}
