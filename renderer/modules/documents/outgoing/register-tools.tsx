import { useState } from "react";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { BlankDialog } from "#renderer/modules/documents/outgoing/blank-dialog.tsx";
import { ByHandDialog } from "#renderer/modules/documents/outgoing/by-hand-dialog.tsx";
import { PrintRegisterDialog } from "#renderer/modules/documents/outgoing/print-register-dialog.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

const dialogs = { byHand: ByHandDialog, blank: BlankDialog, print: PrintRegisterDialog } as const;

/** What is done with the 发文登记簿 as a whole. Series that are off come last: old papers may bear them. */
export function RegisterTools() {
  const { data } = useRouteQuery("outgoing.series", null);
  const [asking, setAsking] = useState<keyof typeof dialogs | null>(null);
  const all = data?.series ?? [];
  const Asked = asking === null ? null : dialogs[asking];
  const ask = (what: keyof typeof dialogs, label: string) => (
    <Button disabled={all.length === 0} onClick={() => setAsking(what)}>
      {label}
    </Button>
  );
  return (
    <>
      {ask("byHand", "补登…")}
      {ask("blank", "登记空号…")}
      {ask("print", "打印登记簿…")}
      {Asked && <Asked all={all} onClose={() => setAsking(null)} />}
    </>
  );
}
