import { inert, inertLines, visible, visibleLines } from "../../src/render/visible";

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

describe("text that gives a build server no commands", () => {
  test.each(["::error::x", "  ::set-output name=a::b", "\t::stop-commands::x"])("%j at the start of a line", (line) => {
    expect(inert(line)).toBe(line.replace("::", "�:"));
  });

  test.each(["a ##[error]x", "a ##vso[task.setvariable]x", "##VSO[task.complete]"])("%j anywhere", (line) => {
    expect(inert(line)).toBe(line.replace("##", "�#"));
  });

  test("is harmless in each of several lines", () => {
    expect(inertLines("a\n::error::b\n ::c")).toBe("a\n�:error::b\n �:c");
  });

  test("keeps colons and hashes that are no commands", () => {
    expect(inert("std::vector ## heading: [x] 2001:db8::1")).toBe("std::vector ## heading: [x] 2001:db8::1");
  });
});
