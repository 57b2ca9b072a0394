/** 公开 tells; 公示 asks for objections. They are never called by each other's name. */
export const disclosureKinds = { open: "公开", notice: "公示" } as const;

export type DisclosureKind = keyof typeof disclosureKinds;

/** Who signs the paper. */
export const signers = {
  branch: "党支部",
  station: "站",
  union: "工会分会",
  canteenGroup: "食堂民管小组",
  joint: "联合（站、工会分会）",
} as const;

export type Signer = keyof typeof signers;

export const cycles = { month: "每月", quarter: "每季", year: "每年", asNeeded: "及时" } as const;

export const dayUnits = { workingDay: "个工作日", day: "天" } as const;

/** What stands for a name in the public version where names are hidden. */
export const maskings = { surname: "只印姓（单＊＊）", number: "仅工号" } as const;

/** What the figures of a table are checked by. */
export const checkKinds = {
  none: "不核对",
  attendance: "考勤（按符号计数）",
  hours: "考勤（按工时合计）",
  bonus: "奖金（应发合计＝总额－留存）",
  canteen: "食堂（上期结余＋收入－支出＝本期结余）",
} as const;

export type CheckKind = keyof typeof checkKinds;

/** What a figure is; the checks go by it. */
export const figureRoles = {
  total: "奖金总额",
  retained: "留存",
  payable: "应发合计",
  opening: "上期结余",
  income: "收入",
  expense: "支出",
  closing: "本期结余",
  openingStock: "期初库存",
  purchase: "购入",
  closingStock: "期末库存",
  unpaid: "应付未付货款",
  cardBalance: "饭卡余额",
  other: "其他",
} as const;

export type FigureRole = keyof typeof figureRoles;

/** How an objection ended. */
export const conclusions = {
  upheld: "维持",
  corrected: "更正",
  withdrawn: "撤销",
  republished: "重新公示",
} as const;
