import type { KeyboardEvent } from "react";
import { agendaField } from "#shared/modules/gatherings/agenda-field.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";
import type { VoteBlockProps } from "#renderer/modules/gatherings/agenda-props.ts";
import {
  proposedCounts,
  type AgendaItem,
  type CountCell,
} from "#renderer/modules/gatherings/vote-numbers-of.ts";
import { IntegerField } from "#renderer/ui/integer-field.tsx";
import { isPlainEnter } from "#renderer/ui/is-plain-enter.ts";

const ballots: readonly CountCell[] = ["issuedCount", "returnedCount", "validCount"];
const cast: readonly CountCell[] = ["yesCount", "noCount", "abstainCount"];
const written: readonly CountCell[] = ["writtenYesCount", "writtenNoCount", "writtenAbstainCount"];

/** Ballots where paper was handed out; nothing filled in hides. */
function castCells(item: AgendaItem): readonly CountCell[] {
  const hasBallots = item.voteMethod === "ballot" || ballots.some((cell) => item[cell] !== null);
  return hasBallots ? [...ballots, ...cast] : cast;
}

/** Written votes where the rule counts them. */
function writtenCells(item: AgendaItem, rule: VotingRule | undefined): readonly CountCell[] {
  const isCounted = rule?.countsWrittenVotes === true;
  return isCounted || written.some((cell) => item[cell] !== null) ? written : [];
}

/** The numbers of a vote. What stands in grey is only proposed: Enter takes it. */
export function VoteCounts(props: VoteBlockProps & { readonly rule: VotingRule | undefined }) {
  const { item, rule, voters, isReadOnly } = props;
  const lines = [castCells(item), writtenCells(item, rule)].filter((cells) => cells.length > 0);
  const proposals = isReadOnly ? {} : proposedCounts(item, voters);
  const isProposed = (cell: CountCell) => item[cell] === null && (proposals[cell] ?? null) !== null;
  return (
    <>
      {lines.map((cells) => (
        <div key={cells[0]} className="vote-counts">
          {cells.map((cell) => (
            <Count key={cell} {...props} cell={cell} proposal={proposals[cell] ?? null} />
          ))}
          {cells.some(isProposed) && (
            <span className="vote-counts-hint">灰色数字是建议，按回车采用</span>
          )}
        </div>
      ))}
    </>
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
    const isEmpty = event.target instanceof HTMLInputElement && event.target.value === "";
    // The Enter goes on to the form, which moves to the next number.
    if (isPlainEnter(event) && !event.shiftKey && isEmpty && proposal !== null)
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
