import { noCommand, visible, visibleLines } from "../../src/render/visible";

describe("text that is fit for a terminal", () => {
  test.each(["\u001b", "\u0007", "\u009b", "\u202e", "\u200b", "\n"])("has %j replaced", (character) => {
    expect(visible(`a${character}b`)).toBe("a�b");
  });

  test("keeps line breaks and tabs when it has several lines", () => {
    expect(visibleLines("a\n\tb\u001b[2J")).toBe("a\n\tb�[2J");
  });

  test("keeps letters of every script", () => {
    expect(visibleLines("Ж 日本 é 🚪")).toBe("Ж 日本 é 🚪");
  });
});

test.each([
  ["::error::stop", ": :error::stop"],
  ["   ::add-mask::x", "   : :add-mask::x"],
  ["a ::error", "a ::error"],
])("the line %j is no command for CI: %j", (line, shown) => {
  expect(noCommand(line)).toBe(shown);
});
