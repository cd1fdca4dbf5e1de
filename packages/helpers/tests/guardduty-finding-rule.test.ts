import { PantherEvent, Severity } from "@pypanther/core";
import { GuardDutyFindingRule } from "../src/guardduty-finding-rule";

class MiddlingFinding extends GuardDutyFindingRule {
  id = "MiddlingFinding";
  displayName = "Middling finding";
  logTypes = [];
  defaultSeverity = Severity.LOW;
  lowest = 3;
  highest = 5.9;
}

const rule = new MiddlingFinding();

test.each([
  [2.9, false],
  [3, true],
  [5.9, true],
  [6, false],
])("a severity of %d is of the band from 3 to 5.9: %s", (severity, expected) => {
  expect(rule.rule(new PantherEvent({ severity }))).toBe(expected);
});

test("a title is GuardDuty's own, or else the rule's name", () => {
  expect(rule.title(new PantherEvent({ title: "Port 22 probed" }))).toBe("Port 22 probed");
  expect(rule.title(new PantherEvent({}))).toBe("Middling finding");
});

test("the context has the finding", () => {
  expect(rule.alertContext(new PantherEvent({ id: "f-1" }))).toMatchObject({ id: "f-1" });
});
