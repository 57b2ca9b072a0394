import { useState } from "react";
import type { FieldProblem } from "#shared/kernel/app-error.ts";
import { agendaField } from "#shared/modules/gatherings/agenda-field.ts";
import { judgeVote } from "#shared/modules/rules/judge-vote.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";
import type { VoteBlockProps } from "#renderer/modules/gatherings/agenda-props.ts";
import { matterOptions, methodOptions } from "#renderer/modules/gatherings/choices.ts";
import { VoteCounts } from "#renderer/modules/gatherings/vote-counts.tsx";
import {
  voteNumbersOf,
  type AgendaItem,
  type Voters,
} from "#renderer/modules/gatherings/vote-numbers-of.ts";
import { VoteSentence } from "#renderer/modules/gatherings/vote-sentence.tsx";
import { NativeSelect } from "#renderer/ui/native-select.tsx";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";

/** The vote on one item: opened by its matter, judged at once by the rule of the day. */
export function VoteBlock(props: VoteBlockProps) {
  const { item, index, name, rules, isReadOnly, onChange } = props;
  const rule = rules.find(({ matter }) => matter === item.voteMatter);
  if (isReadOnly && item.voteMatter === null) return null;
  return (
    <div className="vote-block" data-open={item.voteMatter !== null}>
      <div className="vote-block-line">
        <label className="vote-block-choice">
          <span>表决事项</span>
          <NativeSelect
            path={`agenda.${index}.voteMatter`}
            label={`${name}表决事项`}
            value={item.voteMatter}
            options={matterOptions}
            emptyLabel="不表决"
            isReadOnly={isReadOnly}
            onChange={(matter) => onChange({ voteMatter: matter as AgendaItem["voteMatter"] })}
          />
        </label>
        {item.voteMatter !== null && (
          <label className="vote-block-choice">
            <span>表决方式</span>
            <NativeSelect
              path={`agenda.${index}.voteMethod`}
              label={`${name}表决方式`}
              value={item.voteMethod}
              options={methodOptions}
              emptyLabel="请选择"
              proposal={rule?.countsBallots === true ? "ballot" : "hands"}
              isReadOnly={isReadOnly}
              onChange={(method) => onChange({ voteMethod: method as AgendaItem["voteMethod"] })}
            />
          </label>
        )}
      </div>
      {item.voteMatter !== null && <Vote {...props} rule={rule} />}
    </div>
  );
}

function noteOf(voters: Voters, rule: VotingRule | undefined): string | null {
  if (!rule) return "这一天还没有适用的表决规则，可到“设置”的“表决规则”查看。";
  if (voters.due === null) return "登记出席以后，这里按当日规则算出是否可以表决、是否通过。";
  return voters.unrecorded > 0
    ? `还有${voters.unrecorded}名未登记出席，人数以登记齐以后为准。`
    : null;
}

function Vote(props: VoteBlockProps & { readonly rule: VotingRule | undefined }) {
  const { item, rule, voters, isReadOnly } = props;
  const [isRewriting, setRewriting] = useState(false);
  const verdict = rule ? judgeVote(rule, voteNumbersOf(item, voters)) : blankVerdict;
  return (
    <>
      <VoteCounts {...props} />
      {item.voteMethod === "ballot" && (
        <div className="vote-block-line">
          <Tally {...props} cell="scrutineers" />
          <Tally {...props} cell="tellers" />
        </div>
      )}
      <VoteSentence
        {...props}
        sentences={verdict.sentences}
        isPassed={verdict.isPassed}
        isRewriting={isRewriting && !isReadOnly}
        onRewriting={setRewriting}
      />
      {!isReadOnly && <Notes note={noteOf(voters, rule)} problems={verdict.problems} />}
    </>
  );
}

const blankVerdict = { sentences: [], isPassed: null, problems: [] } as const;

interface NotesProps {
  readonly note: string | null;
  readonly problems: readonly FieldProblem[];
}

/** What doesn't add up is told, and never keeps the record from being saved. */
function Notes({ note, problems }: NotesProps) {
  return (
    <>
      {note !== null && <p className="vote-block-note">{note}</p>}
      {problems.map(({ message }) => (
        <p key={message} className="vote-block-finding">
          {`请核对：${message}。`}
        </p>
      ))}
    </>
  );
}

function Tally(props: VoteBlockProps & { readonly cell: "scrutineers" | "tellers" }) {
  const { cell, index, item, name } = props;
  const field = agendaField.cells[cell];
  return (
    <label className="vote-block-choice">
      <span>{field.label}</span>
      <ScalarControl
        path={`agenda.${index}.${cell}`}
        label={`${name}${field.label}`}
        field={field}
        value={item[cell]}
        onChange={(value) => props.onChange({ [cell]: value })}
        onUnreadable={props.onUnreadable}
        isReadOnly={props.isReadOnly}
        isWrong={false}
      />
    </label>
  );
}
