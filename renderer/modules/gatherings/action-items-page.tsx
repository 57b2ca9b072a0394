import { useState } from "react";
import {
  openActionItemStates,
  type ActionItemState,
} from "#shared/modules/gatherings/action-items-field.ts";
import type { ActionItem } from "#shared/modules/gatherings/gathering-contract.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { useStatusCounts } from "#renderer/api/status-counts.ts";
import { useSettings } from "#renderer/api/session-settings.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { isOpen, isOverdue } from "#renderer/modules/gatherings/action-item-words.ts";
import { actionItemColumns } from "#renderer/modules/gatherings/action-item-columns.tsx";
import { ActionItemsTable } from "#renderer/modules/gatherings/action-items-table.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { PersonPicker } from "#renderer/ui/person-picker.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { PrintButton } from "#renderer/ui/print/print-button.tsx";
import { printSource } from "#renderer/ui/print/print-source.ts";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { today } from "#renderer/ui/today.ts";

const most = 500;

const choices = { open: "未落实", done: "已落实", dropped: "不再办理", all: "全部" } as const;
type Choice = keyof typeof choices;

const statesOf: Readonly<Record<Choice, readonly ActionItemState[]>> = {
  open: openActionItemStates,
  done: ["done"],
  dropped: ["dropped"],
  all: [],
};

function sentenceOf(items: readonly ActionItem[]): string {
  const day = today();
  const open = items.filter(({ state }) => isOpen(state)).length;
  const overdue = items.filter((item) => isOverdue(item, day)).length;
  const words =
    open === 0 ? "" : `，未落实${open}项${overdue > 0 ? `，其中已逾期${overdue}项` : ""}`;
  const isCut = items.length === most ? `，只列出时限最早的${most}项` : "";
  return `共${items.length}项${words}${isCut}`;
}

/** 议定事项 of all gatherings: what is still to be done, by whom, by when; reported in place. */
export function ActionItemsPage() {
  const [choice, setChoice] = useState<Choice>("open");
  const [owner, setOwner] = useState<PersonSnapshot | null>(null);
  const { data, error } = useRouteQuery(
    "gatherings.actionItems",
    { states: [...statesOf[choice]], ownerUid: owner?.uid ?? null, limit: most },
    { keepsPrevious: true },
  );
  const items = data?.items;
  useStatusCounts(items ? `共${items.length}项` : null);
  return (
    <Page
      isFilling
      title="议定事项"
      sentence={items ? sentenceOf(items) : ""}
      actions={<ItemsPrint items={items ?? []} choice={choice} />}
    >
      <div className="action-items-filters">
        <ChoiceBar label="落实情况" options={choices} value={choice} onChange={setChoice} />
        <OwnerFilter owner={owner} onChange={setOwner} />
      </div>
      <Failure error={error} />
      {!items && !error && <Skeleton lineCount={8} label="正在读取议定事项" />}
      {items && <Found items={items} choice={choice} />}
    </Page>
  );
}

interface FoundProps {
  readonly items: readonly ActionItem[];
  readonly choice: Choice;
}

function ItemsPrint({ items, choice }: FoundProps) {
  const { areNamesHidden } = useSettings();
  const print = () =>
    printSource({
      title: "议定事项落实情况",
      subtitle: [`${choices[choice]}：${sentenceOf(items)}`],
      columns: actionItemColumns,
      rows: items,
      areNamesHidden,
    });
  return <PrintButton disabled={items.length === 0} source={print} />;
}

interface OwnerFilterProps {
  readonly owner: PersonSnapshot | null;
  readonly onChange: (owner: PersonSnapshot | null) => void;
}

function OwnerFilter({ owner, onChange }: OwnerFilterProps) {
  return (
    <div className="action-items-owner">
      <PersonPicker
        path="owner"
        label="责任人"
        value={owner}
        placeholder="责任人：姓名或拼音首字母"
        onChange={onChange}
        onUnreadable={() => undefined}
        isReadOnly={false}
        isWrong={false}
      />
    </div>
  );
}

function Found({ items, choice }: FoundProps) {
  return items.length === 0 ? <Nothing choice={choice} /> : <ActionItemsTable items={items} />;
}

function Nothing({ choice }: { readonly choice: Choice }) {
  return (
    <div className="action-items-empty">
      <p>{choice === "open" ? "没有未落实的议定事项。" : "没有符合条件的议定事项。"}</p>
      <p>在会议活动中登记的议定事项都列在这里，可以直接登记落实情况，定稿以后也可以。</p>
    </div>
  );
}
