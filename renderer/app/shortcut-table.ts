/** The sheet that F1 shows. */
export const shortcutTable: readonly { readonly keys: string; readonly meaning: string }[] = [
  { keys: "Ctrl + N", meaning: "新建" },
  { keys: "Ctrl + S", meaning: "保存正在填写的内容" },
  { keys: "Ctrl + P", meaning: "打印当前列表或名册" },
  { keys: "Ctrl + K", meaning: "在当前列表中查找" },
  { keys: "Ctrl + L", meaning: "锁定窗口（登记了经办人时）" },
  { keys: "回车", meaning: "填写时到下一栏；列表中打开所选的一条" },
  { keys: "Shift + 回车", meaning: "回到上一栏" },
  { keys: "Ctrl + 回车", meaning: "填写会议时再加一个部分或一个议题" },
  { keys: "空格", meaning: "登记出席时切换实到、请假、缺席；字母键按拼音找人" },
  { keys: "Esc", meaning: "关闭菜单和对话框" },
  { keys: "F1", meaning: "打开本页" },
];
