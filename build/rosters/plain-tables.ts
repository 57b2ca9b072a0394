/** One cell of a roster as a clerk would have typed it. */
export type PlainCell =
  | string
  | number
  | null
  | {
      readonly text?: string;
      /** A real date of the sheet, shown with its day or with year and month alone. */
      readonly day?: string;
      readonly shows?: "day" | "month";
      readonly across?: number;
      readonly down?: number;
    };

/** A roster that some branch could have kept. All people are invented. */
export interface PlainTable {
  readonly fileName: string;
  readonly rows: readonly (readonly PlainCell[])[];
}

const across = (text: string, columns: number): PlainCell => ({ text, across: columns });
const down = (text: string, lines = 2): PlainCell => ({ text, down: lines });
const day = (value: string): PlainCell => ({ day: value, shows: "day" });
const month = (value: string): PlainCell => ({ day: value, shows: "month" });

/** A title, a header of two lines with merged cells, and 班组 merged down its people. */
const mergedHeader: PlainTable = {
  fileName: "merged-header.xlsx",
  rows: [
    [across("静河输油站党员名册", 9)],
    [
      down("序号"),
      down("姓名"),
      down("工号"),
      down("政治面貌"),
      down("班组"),
      down("党小组"),
      across("预备党员", 2),
      across("组织关系", 1),
    ],
    [null, null, null, null, null, null, "通过日", "批准日", "转入日期"],
    [
      1,
      "卫东来",
      "03101",
      "正式",
      down("运行一班", 3),
      "第一党小组",
      null,
      null,
      day("2018-03-01"),
    ],
    [
      2,
      "司马宁",
      "03102",
      "预备党员",
      null,
      "第一党小组",
      "2026.3.20",
      "2026.4.30",
      "2018年3月1日",
    ],
    [3, "祝小芳", "03103", "群众", null, null, null, null, null],
    [4, "柏文涛", "03104", "正式党员", "维修班", "第二党小组", null, null, "2030-02-30"],
  ],
};

/** Lines above the header, a total below the people, and who made the list. Contract workers are in it. */
const totalsAndFooter: PlainTable = {
  fileName: "totals-and-footer.xlsx",
  rows: [
    [across("静河输油站2026年11月人员花名册", 6)],
    ["填报单位：静河输油站", null, null, null, "单位：人"],
    ["序号", "姓名", "性别", "政治面貌", "用工形式", "参加工作时间"],
    [1, "向阳春", "女", "中共党员", "合同化", "1998年7月1日"],
    [2, "平安民", "男", "共青团员", "市场化", "2015.08.01"],
    [3, "贺兰山", "男", null, "劳务派遣", null],
    [4, "水建国", "男", null, "劳务派遣", "2020-05-06"],
    ["合计", "4人", null, null, null, null],
    [across("制表人：向阳春　　审核：　　2026年11月20日", 6)],
  ],
};

/** An .xls of the nineties' kind: numbers kept as numbers, real dates. */
const oldFormat: PlainTable = {
  fileName: "old-format.xls",
  rows: [
    ["员工编号", "姓　名", "政治面貌", "手机号码", "入党时间", "转正时间", "出生年月"],
    [3201, "何处来", "正式党员", 13900003201, day("2005-07-01"), day("2006-07-01"), "1980.05.06"],
    [3202, "闻人月", "入党积极分子", 13900003202, null, null, month("1991-03-01")],
    [3203, "费解", "正式党员", 13900003203, day("2010-07-01"), day("2009-07-01"), "1985/12/1"],
    [622301198001011234, "牛得草", "群众", null, null, null, null],
  ],
};

/** One day in every way it is typed, and days that are none. */
const dates: PlainTable = {
  fileName: "dates.xlsx",
  rows: [
    ["姓名", "政治面貌", "入党时间", "参加工作时间"],
    ["甘来", "正式党员", "1998.7.1", "1998年7月1日"],
    ["甘露", "正式党员", "19980701", 19980701],
    ["甘霖", "正式党员", day("1998-07-01"), 35977],
    ["甘泉", "正式党员", "1998.7", "1998年7月"],
    ["甘棠", "正式党员", 1998.7, month("1998-07-01")],
    ["甘草", "正式党员", "2003.07", "1998"],
    ["甘蔗", "正式党员", "九八年七月", "1998-07-01"],
    ["甘蓝", "正式党员", "1998-02-30", null],
  ],
};

/** Two of one name, told apart by number, not told apart, and one person twice. */
const doubledNames: PlainTable = {
  fileName: "doubled-names.xlsx",
  rows: [
    ["工号", "姓名", "政治面貌", "岗位", "出生日期"],
    ["03301", "王小波", "正式党员", "班长", "1980-01-01"],
    ["03302", "王小波", "群众", "司机", "1990-02-02"],
    ["03301", "王小波", "正式党员", "班长", "1980-01-01"],
    [null, "周海", "群众", "厨师", "1981-01-01"],
    [null, "周海", "群众", "厨师", "1981-01-01"],
    [null, "周海", "群众", "保安", "1995-05-05"],
    [null, "单立新", "群众", "清洁", null],
    ["02604", "许长河", "群众", "站长", null],
    ["02600", "丁一", "群众", "司机", null],
  ],
};

/** The five rosters that tests import. */
export const plainTables: readonly PlainTable[] = [
  mergedHeader,
  totalsAndFooter,
  oldFormat,
  dates,
  doubledNames,
];
