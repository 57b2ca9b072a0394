import { useNavigate } from "react-router";
import { Icon } from "#renderer/ui/plain/icon.tsx";
import { MenuButton } from "#renderer/ui/plain/menu-button.tsx";
import { newRecords } from "./navigation-table.ts";

interface NewMenuProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** 新建: one entry for each kind of record the clerk can begin. */
export function NewMenu({ isOpen, onOpenChange }: NewMenuProps) {
  const navigate = useNavigate();
  const items = newRecords.map(({ label, recordType }) => ({
    label,
    onChoose: () => void navigate(`/records/${recordType}/new`),
  }));
  return (
    <MenuButton title="新建（Ctrl+N）" items={items} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Icon name="add" />
      新建
    </MenuButton>
  );
}
