import type { KeyboardEvent } from "react";
import { agendaField } from "#shared/modules/gatherings/agenda-field.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";
import type { VoteBlockProps } from "#renderer/modules/gatherings/vote-block.tsx";
import {
  proposedCounts,
  type AgendaItem,
  type CountCell,
} from "#renderer/modules/gatherings/vote-numbers-of.ts";
import { IntegerField } from "#renderer/ui/integer-field.tsx";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";

const ballots: readonly CountCell[] = ["issuedCount", "returnedCount", "validCount"];
const cast: readonly CountCell[] = ["yesCount", "noCount", "abstainCount"];
const written: readonly CountCell[] = ["writtenYesCount", "writtenNoCount", "writtenAbstainCount"];

/** Ballots where paper was handed out, written votes where the rule counts them; nothing filled in hides. */
function shownCounts(item: AgendaItem, rule: VotingRule | undefined): readonly CountCell[] {
  const isFilled = (cells: readonly CountCell[]) => cells.some((cell) => item[cell] !== null);
  return [
    ...(item.voteMethod === "ballot" || isFilled(ballots) ? ballots : []),
    ...cast,
    ...(rule?.countsWrittenVotes === true || isFilled(written) ? written : []),
  ];
}

/** The row of numbers. What stands in grey is only proposed: Enter takes it. */
export function VoteCounts(props: VoteBlockProps & { readonly rule: VotingRule | undefined }) {
  const { item, voters, isReadOnly } = props;
  const shown = shownCounts(item, props.rule);
  const proposals = isReadOnly ? {} : proposedCounts(item, voters);
  const hasProposal = shown.some(
    (cell) => item[cell] === null && (proposals[cell] ?? null) !== null,
  );
  return (
    <div className="vote-counts">
      {shown.map((cell) => (
        <Count key={cell} {...props} cell={cell} proposal={proposals[cell] ?? null} />
      ))}
      {hasProposal && <span className="vote-counts-hint">灰色数字是建议，按回车采用</span>}
    </div>
  );
}

interface CountProps extends VoteBlockProps {
  readonly cell: CountCell;
  readonly proposal: number | null;
}

function Count(props: CountProps) {
  const { cell, index, item, name, proposal, onChange } = props;
  const field = agendaField.cells[cell];
  function takeProposal(event: KeyboardEvent<HTMLElement>): void {
    const isFree = !event.ctrlKey && !event.shiftKey && !isForInputMethod(event);
    const isEmpty = event.target instanceof HTMLInputElement && event.target.value === "";
    // The Enter goes on to the form, which moves to the next number.
    if (event.key === "Enter" && isFree && isEmpty && proposal !== null)
      onChange({ [cell]: proposal });
  }
  return (
    <label className="vote-count" onKeyDown={takeProposal}>
      <span>{field.label}</span>
      <IntegerField
        path={`agenda.${index}.${cell}`}
        label={`${name}${field.label}`}
        field={field}
        value={item[cell]}
        placeholder={proposal === null ? "" : String(proposal)}
        onChange={(value) => onChange({ [cell]: value })}
        onUnreadable={props.onUnreadable}
        isReadOnly={props.isReadOnly}
        isWrong={false}
      />
    </label>
  );
}
