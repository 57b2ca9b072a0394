import { agendaField } from "#shared/modules/gatherings/agenda-field.ts";
import type { AnyValue } from "#shared/records/field.ts";
import { agendaKindOptions } from "#renderer/modules/gatherings/choices.ts";
import { partLabel } from "#renderer/modules/gatherings/attendance-sums.ts";
import type { AgendaCardProps } from "#renderer/modules/gatherings/agenda-props.ts";
import { VoteBlock } from "#renderer/modules/gatherings/vote-block.tsx";
import type { AgendaItem } from "#renderer/modules/gatherings/vote-numbers-of.ts";
import { NativeSelect } from "#renderer/ui/native-select.tsx";
import { rowKeys } from "#renderer/ui/row-tools.tsx";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";

type WordsCell = "topic" | "papers" | "presenter" | "discussion" | "measures" | "resolution";

/** 第一议题 tells papers and measures; any other item what was decided. Nothing filled in is hidden. */
function shownCells(item: AgendaItem): readonly WordsCell[] {
  const isFirst = item.kind === "firstTopic";
  const order: readonly WordsCell[] = isFirst
    ? ["topic", "papers", "presenter", "discussion", "measures"]
    : ["topic", "presenter", "discussion", "resolution"];
  const rest = (["papers", "measures", "resolution"] as const).filter(
    (cell) => !order.includes(cell) && item[cell] !== null,
  );
  return [...order, ...rest];
}

/** One 议题: what was discussed and decided, and its vote where there was one. */
export function AgendaCard(props: AgendaCardProps) {
  const { item, index, number, isReadOnly } = props;
  const name = `${props.partCount > 1 ? partLabel(props.part) : ""}议题${number}`;
  const hasVote = item.voteMatter !== null || item.kind !== "firstTopic";
  const change = (cells: Partial<AgendaItem>) => props.agenda.change(index, cells);
  const keys = rowKeys({
    isReadOnly,
    onMove: (by) => props.agenda.move(index, by),
    onRemove: () => props.agenda.remove(index),
  });
  return (
    <div
      className="agenda-card"
      role="group"
      aria-label={name}
      data-path={`agenda.${index}`}
      onKeyDown={keys}
    >
      <div className="agenda-card-head">
        <strong>{`议题${number}`}</strong>
        <KindChoice {...props} name={name} change={change} />
        {!isReadOnly && <Tools {...props} name={name} />}
      </div>
      <Source {...props} name={name} />
      <div className="agenda-card-grid">
        {shownCells(item).map((cell) => (
          <Words key={cell} {...props} {...{ cell, name, change }} />
        ))}
      </div>
      {hasVote && <VoteBlock {...props} name={name} onChange={change} />}
    </div>
  );
}

function Source({ topicSource: Choose, chosen, name, ...props }: NamedCardProps) {
  const { item, index, isReadOnly } = props;
  if (!Choose || isReadOnly || item.kind !== "firstTopic") return null;
  return (
    <Choose
      name={name}
      pending={chosen.pendingOf(item)}
      onChoose={(topic) => chosen.choose(index, topic)}
    />
  );
}

type KindChoiceProps = Omit<WordsProps, "cell">;

function KindChoice({ item, index, name, isReadOnly, change }: KindChoiceProps) {
  return (
    <div className="agenda-card-kind" data-enter-skip>
      <NativeSelect
        path={`agenda.${index}.kind`}
        label={`${name}类别`}
        value={item.kind ?? "ordinary"}
        options={agendaKindOptions}
        emptyLabel="一般议题"
        isReadOnly={isReadOnly}
        onChange={(kind) => change({ kind: kind as AgendaItem["kind"] })}
      />
    </div>
  );
}

interface WordsProps extends AgendaCardProps {
  readonly cell: WordsCell;
  readonly name: string;
  readonly change: (cells: Partial<AgendaItem>) => void;
}

function labelOf(cell: WordsCell, item: AgendaItem): string {
  if (cell !== "presenter") return agendaField.cells[cell].label;
  return item.kind === "firstTopic" ? "传达人" : "汇报人";
}

function Words({ cell, name, item, index, change, ...props }: WordsProps) {
  const field = agendaField.cells[cell];
  const path = `agenda.${index}.${cell}`;
  const label = labelOf(cell, item);
  const problems = props.problems.filter((one) => one.path === path);
  return (
    <div className="agenda-card-cell" data-cell={cell}>
      <div className="form-field-label">
        <span>{label}</span>
        {field.required && <span className="form-field-required">必填</span>}
      </div>
      <ScalarControl
        path={path}
        label={`${name}${label}`}
        field={field}
        value={item[cell]}
        onChange={(value: AnyValue) => change({ [cell]: value })}
        onUnreadable={props.onUnreadable}
        isReadOnly={props.isReadOnly}
        isWrong={problems.length > 0}
      />
      {problems.map(({ message }) => (
        <p key={message} className="form-field-problem">
          {message}
        </p>
      ))}
    </div>
  );
}

type NamedCardProps = AgendaCardProps & { readonly name: string };

function Tools(props: NamedCardProps) {
  const { agenda, index, name, number, count } = props;
  const button = (label: string, says: string, isOff: boolean, act: () => void) => (
    <button type="button" tabIndex={-1} aria-label={says} disabled={isOff} onClick={act}>
      {label}
    </button>
  );
  return (
    <span className="row-tools">
      {button("上移", `${name}上移`, number === 1, () => agenda.move(index, -1))}
      {button("下移", `${name}下移`, number === count, () => agenda.move(index, 1))}
      {button("删去", `删去${name}`, false, () => agenda.remove(index))}
    </span>
  );
}
