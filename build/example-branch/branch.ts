/** Invented names and units; any likeness is chance. What the branch itself is, in the contract's shape. */
export const exampleBranch = {
  fullName: "中共长河油田第一输油处静河输油站支部委员会",
  shortName: "静河输油站党支部",
  signatureName: "中共静河输油站支部委员会",
  superiorName: "中共长河油田第一输油处委员会",
  stationName: "静河输油站",
  unionName: "静河输油站工会分会",
  canteenGroupName: "静河输油站食堂民主管理小组",
  documentCode: "静输党支",
  hasSeal: true,
  hasCommittee: true,
  terms: [
    {
      name: "第四届",
      fromOn: "2021-05-21",
      untilOn: "2024-05-22",
      hasCommittee: true,
    },
    { name: "第五届", fromOn: "2024-05-23", untilOn: null, hasCommittee: true },
  ],
  earlierNames: [
    {
      untilOn: "2025-10-31",
      fullName: "中共长河油田第一输油处静河泵站支部委员会",
      shortName: "静河泵站党支部",
      signatureName: "中共静河泵站支部委员会",
      superiorName: "中共长河油田第一输油处委员会",
      stationName: "静河泵站",
    },
  ],
} as const;

export const exampleGroups = [
  ["第一党小组", "张志远"],
  ["第二党小组", "刘晓梅"],
  ["第三党小组", "王秀兰"],
] as const;

export const exampleTeams = [
  ["运行一班", "张志远", "一值输油运行、巡检和操作票"],
  ["运行二班", "刘晓梅", "二值输油运行、巡检和操作票"],
  ["维修班", "赵铁柱", "机泵、阀门、电气和仪表维修"],
  ["计量化验班", "王秀兰", "交接计量、油品化验"],
  ["综合班", "曾国庆", "内务、资料、食堂、车辆和门卫"],
] as const;

export const exampleShifts = [
  ["一值", "两周一倒"],
  ["二值", "两周一倒"],
] as const;

/** 支委分工: 姓名, 职务, 分工, 任职开始, 任职结束, 届次. One seat changed hands within the term. */
export const exampleRoles = [
  ["单立新", "书记", "主持支部全面工作", "2021-05-21", "2024-05-22", "第四届"],
  ["孙玉洁", "组织委员", "组织、发展党员、党费", "2021-05-21", "2024-05-22", "第四届"],
  ["仇海燕", "宣传委员", "宣传、学习教育", "2021-05-21", "2024-05-22", "第四届"],
  ["单立新", "书记", "主持支部全面工作", "2024-05-23", "", "第五届"],
  ["曾国庆", "组织委员", "组织、发展党员、党费", "2024-05-23", "", "第五届"],
  ["仇海燕", "宣传委员", "宣传、学习教育、主题党日", "2024-05-23", "", "第五届"],
  ["解建军", "纪检委员", "纪律检查、廉洁教育", "2024-05-23", "", "第五届"],
  ["李卫东", "青年委员", "青年、群团工作", "2024-05-23", "2026-03-19", "第五届"],
  ["徐长河", "青年委员", "青年、群团工作", "2026-03-20", "", "第五届"],
] as const;
