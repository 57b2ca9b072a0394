import { useState } from "react";
import type { LinkEnd } from "#shared/records/link-contract.ts";
import { AddLinkDialog } from "#renderer/modules/evidence/add-link-dialog.tsx";
import { endOf, type LinkSource } from "#renderer/modules/evidence/link-source.ts";
import { taskActions } from "#renderer/modules/evidence/record-actions.ts";
import { useArranging } from "#renderer/modules/evidence/use-arranging.tsx";
import { OutsideForm } from "#renderer/ui/outside-form.tsx";
import { MenuButton } from "#renderer/ui/plain/menu-button.tsx";

interface ArrangeMenuProps {
  /** Which task, for those who do not see where the button stands. */
  readonly title: string;
  readonly find: () => Promise<LinkSource | null> | LinkSource;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** 安排…: what can be begun from one task. */
export function ArrangeMenu({ title, find, ...opening }: ArrangeMenuProps) {
  const { items, failure, dialog } = useArranging(taskActions, find);
  const [own, setOwn] = useState<LinkEnd | null>(null);
  const linkExisting = async () => {
    const source = await find();
    if (source) setOwn(endOf(source));
  };
  const all = [...items, { label: "关联已有记录…", onChoose: () => void linkExisting() }];
  return (
    <>
      <MenuButton title={title} items={all} {...opening}>
        安排…
      </MenuButton>
      {failure}
      <OutsideForm>
        {dialog}
        {own && <AddLinkDialog own={own} onClose={() => setOwn(null)} />}
      </OutsideForm>
    </>
  );
}
