/** What an old ledger knows of one person, in the order of `rosterHeader`. */
export type RosterRow = readonly string[];

export const rosterHeader: RosterRow = [
  "姓名",
  "工号",
  "性别",
  "民族",
  "出生日期",
  "学历",
  "岗位",
  "联系电话",
];

const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
const given = "建国立新卫东志强晓明海燕秀英文军丽华春生玉兰永胜红梅德才桂香";
const posts = ["输油工", "电工", "仪表工", "计量工", "维修工", "站控值班员"];

/** A made-up person; another number is another person. */
export function rosterRow(index: number): RosterRow {
  const letter = (text: string, place: number): string => text[place % text.length] ?? "";
  const name = letter(surnames, index) + letter(given, index * 7) + letter(given, index * 13 + 5);
  const two = (value: number): string => String(value).padStart(2, "0");
  const born = `${1960 + (index % 45)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
  return [
    name,
    `B${String(index).padStart(6, "0")}`,
    index % 3 === 0 ? "女" : "男",
    "汉族",
    born,
    index % 2 === 0 ? "大学本科" : "大学专科",
    posts[index % posts.length] ?? "",
    `029${String(30_000_000 + index)}`,
  ];
}
