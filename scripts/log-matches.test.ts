import { compareMatches } from "./log-matches";

const expected = {
  events: 9,
  matches: { "A.Counted": { count: 2 }, "A.Named": { count: 2, eventIds: ["e1", "e2"] } },
  noMatches: ["A.Quiet"],
  notComparable: ["A.Skipped"],
};
const rules = ["A.Named", "A.Counted", "A.Quiet", "A.Skipped", "A.Unnamed"];
const compare = (found: Record<string, string[]>, ruleIds = rules) =>
  compareMatches(expected, ruleIds, new Map(Object.entries(found)));
const right = { "A.Counted": ["x", "y"], "A.Named": ["e2", "e1"], "A.Skipped": ["z"] };

test("every rule passes when matches are as expected", () => {
  expect(compare(right)).toEqual(
    ["A.Counted", "A.Named", "A.Quiet", "A.Unnamed"].map((ruleId) => ({ ruleId, differences: [] })),
  );
});
test.each([
  ["a wrong count", { ...right, "A.Counted": ["x"] }, "A.Counted", ["expected 2 matches, found 1"]],
  ["other events", { ...right, "A.Named": ["e1", "e3"] }, "A.Named", ["missing: e2", "not expected: e3"]],
  [
    "a match of a quiet rule",
    { ...right, "A.Quiet": ["q"] },
    "A.Quiet",
    ["expected 0 matches, found 1", "not expected: q"],
  ],
])("%s is a difference", (_name, found, ruleId, differences) => {
  expect(compare(found).filter((comparison) => comparison.differences.length > 0)).toEqual([{ ruleId, differences }]);
});
test("a rule that no pack has is a difference", () => {
  expect(compare(right, rules.slice(1)).find(({ ruleId }) => ruleId === "A.Named")?.differences).toEqual([
    "no pack has this rule",
  ]);
});
