import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRecordQuery, useRouteQuery } from "#renderer/api/use-route-query.ts";
import { MergeTable } from "#renderer/modules/people/merge-table.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

/** Two entries to be compared, by uid. */
export interface MergePair {
  readonly first: string;
  readonly second: string;
}

interface MergeDialogProps {
  readonly pair: MergePair;
  readonly onClose: () => void;
  /** Told in one sentence what was done. */
  readonly onMerged: (sentence: string) => void;
}

const sides = { first: "左边的一条", second: "右边的一条" } as const;

type Side = keyof typeof sides;

const opposite: Readonly<Record<Side, Side>> = { first: "second", second: "first" };

/** What moves, in one sentence. */
function LinksSentence({ uid, name }: { readonly uid: string; readonly name: string }) {
  const { data, error } = useRouteQuery("people.links", { uid });
  if (!data) return <Failure error={error} />;
  const words = data.links.map(({ label, count }) => `${label}${count}处`).join("，");
  return (
    <p>
      {words === ""
        ? `不保留的“${name}”没有用在别的登记里。`
        : `不保留的“${name}”用在：${words}，都将改到保留的一条；当时记下的姓名和单位不变。`}
    </p>
  );
}

function useBoth({ first, second }: MergePair) {
  const one = useRecordQuery<RecordView>("person.get", { uid: first });
  const two = useRecordQuery<RecordView>("person.get", { uid: second });
  const records = one.data && two.data ? { first: one.data, second: two.data } : null;
  return { records, error: one.error ?? two.error };
}

interface ComparisonProps {
  readonly records: Readonly<Record<Side, RecordView>>;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

function Comparison({ records, side, onSide }: ComparisonProps) {
  const drop = records[opposite[side]];
  return (
    <>
      <div className="merge-keep">
        <span>保留</span>
        <ChoiceBar label="保留哪一条" options={sides} value={side} onChange={onSide} />
      </div>
      <MergeTable first={records.first} second={records.second} kept={side} />
      <LinksSentence uid={drop.uid} name={drop.title} />
      <p>
        保留的一条没有填写的内容由另一条补上；两条都在同一次会议中的，保留其已登记的出席情况；已定稿的会议不改出席名单。
      </p>
    </>
  );
}

function useMerge(onMerged: (sentence: string) => void) {
  const [refusal, setRefusal] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand("people.merge");
  async function merge(keep: RecordView, drop: RecordView): Promise<void> {
    const reply = await run({
      keepUid: keep.uid,
      keepRevision: keep.revision,
      dropUid: drop.uid,
      dropRevision: drop.revision,
    });
    if (!reply.ok) return setRefusal(reply.error);
    const { movedCount } = reply.data;
    onMerged(`已合并为一条“${keep.title}”，改动了${movedCount}处登记；另一条已移入回收站。`);
  }
  return { merge, isRunning, refusal };
}

/** Shows both entries side by side, asks which stays, and makes them one. */
export function MergeDialog({ pair, onClose, onMerged }: MergeDialogProps) {
  const { records, error } = useBoth(pair);
  const [side, setSide] = useState<Side>("first");
  const { merge, isRunning, refusal } = useMerge(onMerged);
  const confirm = () => records && void merge(records[side], records[opposite[side]]);
  return (
    <WideDialog
      title="对照并合并"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不合并</Button>
          <Button kind="primary" disabled={!records || isRunning} onClick={confirm}>
            确认合并
          </Button>
        </>
      }
    >
      <Failure error={error ?? refusal} />
      {!records && !error && <Skeleton lineCount={6} label="正在读取" />}
      {records && <Comparison records={records} side={side} onSide={setSide} />}
    </WideDialog>
  );
}
