import { useState } from "react";
import { useMaySeeSensitive } from "#renderer/api/operator-session.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import type { RosterSheet } from "#renderer/modules/people/use-export-roster.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";
import { PrintButton } from "#renderer/ui/print/print-button.tsx";
import type { PrintSource } from "#renderer/ui/print/print-source.ts";

interface RosterToolsProps {
  readonly sheet: RosterSheet;
  /** Null while there is nobody to print. */
  readonly print: (() => PrintSource) | null;
}

/** What can be done with the roster shown, and the way to entries that may stand twice. */
export function RosterTools({ sheet, print }: RosterToolsProps) {
  const [isWhole, setWhole] = useState(false);
  const maySeeSensitive = useMaySeeSensitive();
  const { data } = useRouteQuery("people.suspected", null);
  const count = data?.groups.length ?? 0;
  return (
    <>
      {count > 0 && (
        <LinkButton href="#/people/suspected">{`疑似重复登记${count}处，去核对`}</LinkButton>
      )}
      {maySeeSensitive && (
        <label className="roster-whole">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={(event) => setWhole(event.target.checked)}
          />
          导出时含出生日期和电话
        </label>
      )}
      <Button disabled={sheet.isRunning} onClick={() => void sheet.run(isWhole && maySeeSensitive)}>
        导出 Excel
      </Button>
      {print && <PrintButton source={print} />}
    </>
  );
}
