import { Input } from "antd";
import type { KeyboardEvent } from "react";
import type { ActionItemState } from "#shared/modules/gatherings/action-items-field.ts";
import type { ActionItemLineProps } from "#renderer/modules/gatherings/action-item-line-props.ts";
import { stateOptions } from "#renderer/modules/gatherings/action-item-words.ts";
import { ItemProgress } from "#renderer/modules/gatherings/item-progress.tsx";
import { PartChoice } from "#renderer/modules/gatherings/part-choice.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { isPlainEnter } from "#renderer/ui/is-plain-enter.ts";
import { moveOn, moveOutOf } from "#renderer/ui/move-on.ts";
import { NativeSelect } from "#renderer/ui/native-select.tsx";
import { PersonPicker } from "#renderer/ui/person-picker.tsx";
import { rowKeys } from "#renderer/ui/row-tools.tsx";

/** One 议定事项 to fill in: Enter goes from 事项 to 责任人, 时限, and from the last on to a new one. */
export function ActionItemLine(props: ActionItemLineProps) {
  const { path, index, list } = props;
  const own = props.problems.filter((one) => one.path.startsWith(`${path}.`));
  const keys = rowKeys({
    isReadOnly: false,
    onMove: (by) => list.move(index, by),
    onRemove: () => list.remove(index),
  });
  return (
    <div className="action-item" role="group" aria-label={`议定事项${index + 1}`} onKeyDown={keys}>
      <Cells {...props} />
      <ItemProgress {...props} />
      {own.map(({ path: place, message }) => (
        <p key={place} className="form-field-problem">
          {message}
        </p>
      ))}
    </div>
  );
}

function Cells(props: ActionItemLineProps) {
  const { path, row, index, list } = props;
  const name = `议定事项${index + 1}`;
  const wrong = (cell: string) => props.problems.some((one) => one.path === `${path}.${cell}`);
  const shared = (cell: string) => ({
    path: `${path}.${cell}`,
    isReadOnly: false,
    isWrong: wrong(cell),
    onUnreadable: props.onUnreadable,
  });
  return (
    <div className="action-item-line" data-parts={props.parts.length > 1}>
      <span className="row-number">{index + 1}</span>
      <Content {...props} isWrong={wrong("content")} />
      <PersonPicker
        {...shared("owner")}
        label={`${name}责任人`}
        value={row.owner}
        placeholder="姓名"
        onChange={(owner) => list.change(index, { owner })}
      />
      <div onKeyDown={(event) => addAfter(event, props)}>
        <DateField
          {...shared("dueOn")}
          label={`${name}完成时限`}
          value={row.dueOn}
          placeholder="如 11.22"
          onChange={(dueOn) => list.change(index, { dueOn })}
        />
      </div>
      <StateCell {...props} />
      {props.parts.length > 1 && <PartChoice {...props} />}
    </div>
  );
}

function StateCell({ path, row, index, list }: ActionItemLineProps) {
  return (
    <div data-enter-skip>
      <NativeSelect
        path={`${path}.state`}
        label={`议定事项${index + 1}落实情况`}
        value={row.state ?? "open"}
        options={stateOptions}
        emptyLabel="未落实"
        isReadOnly={false}
        onChange={(state) => list.change(index, { state: (state ?? "open") as ActionItemState })}
      />
    </div>
  );
}

/** Enter on the last row's day makes the next row. */
function addAfter(event: KeyboardEvent<HTMLElement>, { isLast, list }: ActionItemLineProps): void {
  if (!isLast || event.shiftKey || !isPlainEnter(event)) return;
  event.preventDefault();
  list.add();
}

/** Enter in an empty last row ends the list, as it does in a word processor. */
function endsList({ isLast, row }: ActionItemLineProps): boolean {
  return isLast && (row.content ?? "").trim() === "";
}

function Content(props: ActionItemLineProps & { readonly isWrong: boolean }) {
  const { path, row, index, list } = props;
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { currentTarget: text, shiftKey } = event;
    const form = text.closest<HTMLElement>(".record-form");
    const box = text.closest(".action-items");
    if (!form || !box || !isPlainEnter(event)) return;
    event.preventDefault();
    if (shiftKey || !endsList(props)) return void moveOn(form, text, shiftKey ? -1 : 1);
    moveOutOf(form, box);
    list.remove(index);
  }
  return (
    <Input.TextArea
      data-path={`${path}.content`}
      aria-label={`议定事项${index + 1}事项`}
      className="action-item-content"
      value={row.content ?? ""}
      maxLength={600}
      rows={1}
      status={props.isWrong ? "error" : ""}
      onKeyDown={onKeyDown}
      onChange={(event) => list.change(index, { content: event.target.value || null })}
    />
  );
}
