import { useState } from "react";
import { useNavigate } from "react-router";
import { lockWindow, useOperatorSession } from "#renderer/api/operator-session.ts";
import { Icon } from "#renderer/ui/plain/icon.tsx";
import { MenuButton } from "#renderer/ui/plain/menu-button.tsx";
import "./operator-menu.css";

/** Who works, and the way to lock or to let somebody else work. Nothing where nobody is registered. */
export function OperatorMenu() {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const name = useOperatorSession()?.operator?.name;
  if (name === undefined) return null;
  const items = [
    { label: "切换经办人", onChoose: () => void lockWindow(true) },
    { label: "锁定（Ctrl+L）", onChoose: () => void lockWindow() },
    { label: "经办人设置", onChoose: () => void navigate("/operators") },
  ];
  return (
    <MenuButton
      kind="quiet"
      title={`经办人：${name}`}
      items={items}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <Icon name="operator" />
      <span className="operator-menu-name person-name">{name}</span>
    </MenuButton>
  );
}
