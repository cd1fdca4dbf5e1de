import { Severity } from "@pypanther/core";

const ascending = ["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"] as const;

test("the severities are these five, from least to most urgent, and are their own names", () => {
  expect(Severity.values).toEqual(ascending);
  expect(ascending.map((name) => Severity[name])).toEqual(ascending);
});

test.each(ascending.slice(1).map((severity, index) => [ascending[index] ?? "INFO", severity] as const))(
  "%s is less urgent than %s by every way of comparing",
  (low, high) => {
    expect(Severity.compare(low, high)).toBeLessThan(0);
    expect(Severity.compare(high, low)).toBeGreaterThan(0);
    expect(Severity.compare(low, low)).toBe(0);
    expect(Severity.atLeast(high, low)).toBe(true);
    expect(Severity.atLeast(low, low)).toBe(true);
    expect(Severity.atLeast(low, high)).toBe(false);
  },
);

test("compare sorts by urgency, not by the alphabet", () => {
  expect([...ascending].reverse().sort(Severity.compare)).toEqual(ascending);
});

test.each(ascending.map((severity, number) => [severity, number] as const))(
  "%s is %i as a number, in any case",
  (severity, number) => {
    expect(Severity.asInt(severity)).toBe(number);
    expect(Severity.asInt(severity.toLowerCase() as Severity)).toBe(number);
  },
);

test("an unknown name is an error that lists the known ones", () => {
  expect(() => Severity.asInt("URGENT" as Severity)).toThrow(/URGENT.*INFO, LOW, MEDIUM, HIGH, CRITICAL/);
});

test.each([
  ["INFO", "LOW"],
  ["LOW", "MEDIUM"],
  ["MEDIUM", "HIGH"],
  ["HIGH", "CRITICAL"],
  ["CRITICAL", "CRITICAL"],
] as const)("%s upgrades to %s", (from, to) => {
  expect(Severity.upgrade(from)).toBe(to);
});

test.each([
  ["INFO", "INFO"],
  ["LOW", "INFO"],
  ["MEDIUM", "LOW"],
  ["HIGH", "MEDIUM"],
  ["CRITICAL", "HIGH"],
] as const)("%s downgrades to %s", (from, to) => {
  expect(Severity.downgrade(from)).toBe(to);
});

test("only the exact names in capitals are severities", () => {
  expect(["HIGH", "high", "DEFAULT", "", null, 3].map(Severity.is)).toEqual([true, false, false, false, false, false]);
});
