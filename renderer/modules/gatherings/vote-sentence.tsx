import { agendaField } from "#shared/modules/gatherings/agenda-field.ts";
import type { VoteBlockProps } from "#renderer/modules/gatherings/agenda-props.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";

interface VoteSentenceProps extends VoteBlockProps {
  readonly sentences: readonly string[];
  readonly isPassed: boolean | null;
  readonly isRewriting: boolean;
  readonly onRewriting: (isOn: boolean) => void;
}

/** What the record will say of the vote: the rule's own sentences, or the clerk's with a note why. */
export function VoteSentence(props: VoteSentenceProps) {
  const { item, sentences, isReadOnly, isRewriting } = props;
  const ofRule = sentences.join("");
  if (item.voteSentence !== null || isRewriting) return <Rewritten {...props} ofRule={ofRule} />;
  return (
    <div className="vote-sentence">
      <p role="status" data-passed={props.isPassed}>
        {ofRule}
      </p>
      {ofRule !== "" && !isReadOnly && (
        <Button
          kind="quiet"
          onClick={() => {
            props.onChange({ voteSentence: ofRule });
            props.onRewriting(true);
          }}
        >
          改写
        </Button>
      )}
    </div>
  );
}

function Rewritten(props: VoteSentenceProps & { readonly ofRule: string }) {
  const { item, ofRule, isReadOnly } = props;
  const restore = () => {
    props.onChange({ voteSentence: null, voteNote: null });
    props.onRewriting(false);
  };
  return (
    <div className="vote-rewritten">
      <Words {...props} cell="voteSentence" />
      <Words {...props} cell="voteNote" />
      {!isReadOnly && (
        <div className="vote-sentence">
          <p>{item.voteSentence === ofRule ? "" : `按规则应为：${ofRule}`}</p>
          <Button kind="quiet" onClick={restore}>
            恢复规则表述
          </Button>
        </div>
      )}
    </div>
  );
}

function Words(props: VoteSentenceProps & { readonly cell: "voteSentence" | "voteNote" }) {
  const { cell, index, item, name } = props;
  const field = agendaField.cells[cell];
  return (
    <label>
      <span className="form-field-label">{cell === "voteNote" ? "改写的原因" : field.label}</span>
      <ScalarControl
        path={`agenda.${index}.${cell}`}
        label={`${name}${cell === "voteNote" ? "改写的原因" : field.label}`}
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
