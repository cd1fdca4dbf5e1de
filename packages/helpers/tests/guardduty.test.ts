import { EventReader, type JsonObject } from "@pypanther/core";
import { isGuardDutyFinding } from "../src/guardduty";

const isHigh = (log: JsonObject) => isGuardDutyFinding(new EventReader(log), 7, 8.9);

describe("isGuardDutyFinding", () => {
  test.each([7, 8.9, "7.5"])("severity %p is within bounds that include their ends", (severity) => {
    expect(isHigh({ severity })).toBe(true);
  });

  test.each([6.9, 9, "", "high", null, true, [8], {}])("severity %p is not", (severity) => {
    expect(isHigh({ severity })).toBe(false);
  });

  test("a finding without severity is not", () => {
    expect(isHigh({})).toBe(false);
  });

  test("a sample finding is no finding", () => {
    expect(isHigh({ severity: 8, service: { additionalInfo: { sample: true } } })).toBe(false);
    expect(isHigh({ severity: 8, service: { additionalInfo: { sample: false } } })).toBe(true);
  });
});
