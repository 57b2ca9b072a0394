import { app, dialog, Menu } from "electron";
import type { BrowserWindow, MenuItemConstructorOptions } from "electron";
import type { MenuCommand } from "#shared/desktop-contract.ts";
import { isTestRuntime } from "./runtime.ts";

type Send = (command: MenuCommand) => void;

/** The Chinese menu; its shortcuts work while the bar itself is hidden. */
export function setMenu(window: BrowserWindow, send: Send): void {
  const item = (
    label: string,
    accelerator: string,
    command: MenuCommand,
  ): MenuItemConstructorOptions => ({ label, accelerator, click: () => send(command) });
  const template: MenuItemConstructorOptions[] = [
    {
      label: "文件(&F)",
      submenu: [
        item("新建", "CommandOrControl+N", "new"),
        item("保存", "CommandOrControl+S", "save"),
        item("打印", "CommandOrControl+P", "print"),
        { type: "separator" },
        item("设置", "CommandOrControl+,", "settings"),
        item("锁定", "CommandOrControl+L", "lock"),
        { type: "separator" },
        { label: "退出", role: "quit" },
      ],
    },
    { label: "编辑(&E)", submenu: [...editItems(), item("查找", "CommandOrControl+K", "find")] },
    { label: "查看(&V)", submenu: viewItems() },
    {
      label: "帮助(&H)",
      submenu: [
        item("使用帮助", "F1", "help"),
        { label: `关于${app.getName()}`, click: () => void showAbout(window) },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Right-click in a text field; the page's own menus prevent this one. */
export function addContextMenu(window: BrowserWindow): void {
  const editMenu = Menu.buildFromTemplate(editItems());
  const copyMenu = Menu.buildFromTemplate([{ label: "复制", role: "copy" }]);
  window.webContents.on("context-menu", (_event, params) => {
    if (params.isEditable) editMenu.popup({ window });
    else if (params.selectionText.trim() !== "") copyMenu.popup({ window });
  });
}

function editItems(): MenuItemConstructorOptions[] {
  return [
    { label: "撤销", role: "undo" },
    { label: "重做", role: "redo" },
    { type: "separator" },
    { label: "剪切", role: "cut" },
    { label: "复制", role: "copy" },
    { label: "粘贴", role: "paste" },
    { label: "全选", role: "selectAll" },
  ];
}

function viewItems(): MenuItemConstructorOptions[] {
  const always: MenuItemConstructorOptions[] = [{ label: "全屏", role: "togglefullscreen" }];
  if (app.isPackaged) return always;
  return [
    ...always,
    { label: "重新载入", role: "reload" },
    { label: "开发者工具", role: "toggleDevTools" },
  ];
}

async function showAbout(window: BrowserWindow): Promise<void> {
  const warning = isTestRuntime ? "\n测试版：仅供开发和测试，不得用于正式工作。" : "";
  await dialog.showMessageBox(window, {
    type: "info",
    title: `关于${app.getName()}`,
    message: app.getName(),
    detail: `版本 ${app.getVersion()}\n所有资料只保存在本机，不连接网络。${warning}`,
    buttons: ["确定"],
    noLink: true,
  });
}
