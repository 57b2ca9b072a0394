import { useEffect, useRef, useState } from "react";
import type { HomeDuty } from "#shared/modules/home/home-contract.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";

// A list longer than the work sends the clerk back to Excel: ten lines, the rest on request.
const LONGEST = 10;

function DutyRow({ duty }: { readonly duty: HomeDuty }) {
  return (
    <li className="duty-list-row">
      <span>{duty.sentence}</span>
      <span className="duty-list-actions">
        {duty.actions.map(({ label, path }) => (
          <LinkButton key={label} href={`#${path}`} aria-label={`${label}：${duty.sentence}`}>
            {label}
          </LinkButton>
        ))}
      </span>
    </li>
  );
}

interface DutyGroupListProps {
  readonly duties: readonly HomeDuty[];
  /** How many stand there at first. */
  readonly shownCount: number;
}

/** Duties of one section; the rest waits behind 还有N项. */
export function DutyGroupList({ duties, shownCount }: DutyGroupListProps) {
  const firstCount = Math.min(shownCount, LONGEST);
  const [isWhole, setIsWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that had the focus is gone: it goes on to what the button brought.
  useEffect(() => {
    if (isWhole) list.current?.children[firstCount]?.querySelector<HTMLElement>("a")?.focus();
  }, [isWhole, firstCount]);
  const shown = isWhole ? duties : duties.slice(0, firstCount);
  const hiddenCount = duties.length - shown.length;
  return (
    <>
      <ul ref={list}>
        {shown.map((duty, index) => (
          <DutyRow key={`${duty.sentence}-${index}`} duty={duty} />
        ))}
      </ul>
      {hiddenCount === 0 ? null : (
        <Button kind="quiet" className="duty-list-more" onClick={() => setIsWhole(true)}>
          {`还有${hiddenCount}项`}
        </Button>
      )}
    </>
  );
}
