import { formatChineseDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { IssuedNumber } from "#shared/modules/documents/documents-contract.ts";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

/** 静输党支〔2026〕3号，2026年11月20日印发. */
export function issuedWords({ number, issuedOn, isVoided }: IssuedNumber): string {
  if (isVoided) return `${number}已作废`;
  return issuedOn === null
    ? number
    : `${number}，${formatChineseDate(issuedOn as CalendarDate)}印发`;
}

/** The number of an issued paper, which it replaces, and which replaced it. */
export function IssuedLine({ issued }: { readonly issued: IssuedNumber }) {
  const { paperUid, isVoided, replaces, replacedBy } = issued;
  return (
    <p className="paper-note">
      <StatusText tone={isVoided ? "overdue" : "done"}>{issuedWords(issued)}</StatusText>
      {replaces && <span>{`替代${replaces}`}</span>}
      {replacedBy && <span>{`由${replacedBy}替代`}</span>}
      <LinkButton kind="quiet" href={`#/records/outgoingPaper/${paperUid}`}>
        看登记
      </LinkButton>
    </p>
  );
}
