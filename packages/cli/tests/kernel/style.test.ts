import { createStyle, wantsColours } from "../../src/kernel/style";

describe("colours", () => {
  test.each([
    ["on a terminal", {}, true, true],
    ["not in a pipe", {}, false, false],
    ["not with any non-empty NO_COLOR", { NO_COLOR: "0" }, true, false],
    ["with an empty NO_COLOR", { NO_COLOR: "" }, true, true],
    ["in a pipe with FORCE_COLOR", { FORCE_COLOR: "1" }, false, true],
    ["not with FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
    ["not with NO_COLOR beside FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    ["not on a dumb terminal", { TERM: "dumb" }, true, false],
  ])("%s", (_when, env, isTerminal, expected) => {
    expect(wantsColours(env, isTerminal)).toBe(expected);
  });

  test("are escape codes around the text, or nothing", () => {
    expect(createStyle(true).red("no")).toBe("\u001b[31mno\u001b[39m");
    expect(createStyle(false).red("no")).toBe("no");
  });
});
