import { describe, expect, test } from "vitest";
import { rareCharacters } from "#service/modules/fonts/rare-characters.ts";

describe("rare characters", () => {
  test("are the Hanzi that GB 2312 lacks, each once and in order", () => {
    expect(rareCharacters("㛃同志、𬱟同志和㛃同志")).toEqual(["㛃", "𬱟"]);
    expect(rareCharacters("朱镕基、陶喆")).toEqual(["镕", "喆"]);
  });

  test("are none in ordinary papers, whatever signs and figures stand in them", () => {
    const usual =
      "二〇二六年十一月，中共长河油田静河输油站支部委员会（盖章）：ABC 123—“”…㈠＿＿＿＿";
    expect(rareCharacters(usual)).toEqual([]);
    expect(rareCharacters("啊齄佐座")).toEqual([]);
  });

  test("are found in either form of a character", () => {
    expect(rareCharacters("会議記録")).toEqual(["議", "記", "録"]);
  });
});
