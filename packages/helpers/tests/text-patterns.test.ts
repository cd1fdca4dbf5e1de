import { containsPattern, matchedText, startsWithPattern } from "../src/text-patterns";

test.each([
  ["README.TXT", ["(?i)readme.*\\.txt$"], true],
  ["the-readme.txt", ["(?i)readme.*\\.txt$"], false],
  ["readme.txt.bak", ["readme.*\\.txt$"], false],
  ["readme.txt", ["index", "read"], true],
  ["readme.txt", [], false],
])("whether %p starts with one of %p", (text, patterns, expected) => {
  expect(startsWithPattern(text, patterns)).toBe(expected);
});

test("patterns that backtracking would take for ever with", () => {
  expect(startsWithPattern("a".repeat(50_000), ["(a+)+$", "(a|a)*b"])).toBe(true);
});

test.each([
  ["role/pipeline-7", ["pipeline-[0-9]+$"], true],
  ["role/pipeline-7b", ["pipeline-[0-9]+$"], false],
  ["role/pipeline-7", ["^pipeline"], false],
  ["role/pipeline-7", ["user", "(?i)PIPE|x"], true],
  ["role/pipeline-7", ["(?i)user", "PIPE"], false],
  ["role/pipeline-7", [], false],
])("whether %p contains one of %p", (text, patterns, expected) => {
  expect(containsPattern(text, patterns)).toBe(expected);
});

test.each([
  ["client Tool/1.4 and tool/2", "(?i)tool/[0-9.]+", "Tool/1.4"],
  ["client", "tool", undefined],
])("what in %p matches %p", (text, pattern, expected) => {
  expect(matchedText(text, pattern)).toBe(expected);
});
