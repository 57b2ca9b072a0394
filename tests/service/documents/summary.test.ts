import { expect, test } from "vitest";
import { gatheringMaker } from "#shared/modules/gatherings/gathering-maker.ts";
import { combinedGathering } from "./combined-gathering.ts";
import { joined, paperText } from "./fill-paper.ts";
import { context, meeting, part, person, topic } from "./gathering-fixtures.ts";

const name = "gathering-summary";
const options = { issuedOn: "2026-09-20" };

test("a 纪要 tells what was decided in the words that were entered, and nothing of the discussion", async () => {
  const text = await joined(name, combinedGathering(), { ...options, part: 3 });
  expect(text).toContain("咸阳输油站党支部党员大会纪要");
  expect(text).toContain("（第　　号）");
  expect(text).toContain("2026年9月20日");
  expect(text).toContain("会议听取了曾国庆的汇报。");
  expect(text).toContain("大会讨论并通过，同意接收刘晓峰同志为中共预备党员，报上级党委审批。");
  expect(text).toContain("会议决定：同意第四季度支部工作安排，由支委会组织落实。");
  expect(text).toContain("1.整理刘晓峰同志的入党材料，按程序报上级党委审批（责任人：曾国庆");
  for (const untold of ["充分讨论", "材料已送审", "签名", "表决", "赞成", "{", "}"])
    expect(text).not.toContain(untold);
});

test("who was there, on leave or sat in is listed by name, without why", async () => {
  const text = await joined(name, combinedGathering(), options);
  expect(text).toMatch(/出席：单立新、曾国庆/);
  expect(text).toMatch(/请假：夏春生、廖明\n/);
  expect(text).toContain("列席：何勇（处党委组织科）");
  expect(text).not.toMatch(/值班在岗|西安/);
});

test("a paper that was read is told of, and what the meeting asks for follows", async () => {
  const agenda = [
    topic("学习文件", { kind: "firstTopic", papers: "《意见》", measures: "各班组对照检查。" }),
  ];
  const text = await joined(name, meeting({ agenda }), options);
  expect(text).toContain("会议学习了《意见》。\n会议要求：各班组对照检查。");
});

test("a topic without a decision is left out and told before; nothing is made up for it", async () => {
  const agenda = [
    topic("通报情况", { discussion: "作了通报。", presenter: person("单立新") }),
    topic("审议安排", { resolution: "同意。" }),
  ];
  const values = meeting({ agenda });
  expect(await joined(name, values, options)).not.toContain("通报");
  const gaps = gatheringMaker.gaps(values, context(name, options));
  expect(gaps).toContainEqual({
    field: "agenda.0.resolution",
    message: "第1个议题没有决议，纪要不写这个议题",
  });
});

test("a gathering that decided nothing says so before a 纪要 is made", () => {
  const values = meeting({ agenda: [], actionItems: [] });
  const messages = gatheringMaker.gaps(values, context(name, options)).map((gap) => gap.message);
  expect(messages).toContain("没有决议和议定事项，纪要没有内容可写");
});

test("parts of one gathering that decided something stand under headings of their own", async () => {
  const text = await paperText(name, combinedGathering(), options);
  const headings = text.filter((line) => /^[一二三]、/.test(line));
  expect(headings).toEqual(["一、2026年9月主题党日", "二、2026年第3次支部党员大会"]);
  const alone = await paperText(
    name,
    meeting({
      parts: [part("committeeMeeting")],
      agenda: [topic("审议", { resolution: "同意。" })],
    }),
    options,
  );
  expect(alone).toContain("咸阳输油站党支部支委会纪要");
  expect(alone).toContain("一、审议");
});
