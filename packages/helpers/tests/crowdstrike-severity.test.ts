import { falconSeverity } from "../src/crowdstrike-severity";

test.each([
  ["Informational", null, "INFO"],
  ["high", 1, "HIGH"],
  ["Critical", null, "CRITICAL"],
  ["", 1, "INFO"],
  ["", 3, "MEDIUM"],
  ["", 6, "CRITICAL"],
  ["", 0, "DEFAULT"],
  ["", 7, "DEFAULT"],
  ["", 2.5, "DEFAULT"],
  ["", "3", "DEFAULT"],
  ["unheard of", null, "DEFAULT"],
])("severity %j of rank %j is %s", (name, rank, expected) => {
  expect(falconSeverity(name, rank)).toBe(expected);
});
