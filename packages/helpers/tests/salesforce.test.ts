import { EventReader } from "@pypanther/core";
import { salesforceDedup, salesforceField, salesforceTitleField } from "../src/salesforce";
import { expectHarmless } from "./hostile-logs";

const usage = { USER_ID: "005A", USER_NAME: null, APP: "sync" };

test("the first field that the event has is told, even if it is null", () => {
  const event = new EventReader(usage);
  expect(salesforceField(event, ["USERNAME", "USER_ID"], "<UNKNOWN>")).toBe("005A");
  expect(salesforceField(event, ["USER_NAME", "USER_ID"], "<UNKNOWN>")).toBe("None");
  expect(salesforceField(event, ["EMAIL"], "<UNKNOWN>")).toBe("<UNKNOWN>");
});

test("fields that an event lacks are grouped as unknown", () => {
  expect(salesforceDedup(new EventReader(usage), "USER_ID", "JOB", "APP")).toBe("005A_unknown_sync");
});

test("malformed logs are harmless", () => {
  expectHarmless(usage, (event) => salesforceDedup(event, "USER_ID", "USER_NAME"));
});

test.each([
  ["the first field that has a value", { USER_NAME: null, USER_ID: "005A" }, "[005A]"],
  ["what is missing, in words", { USER_NAME: "" }, "an unknown user"],
])("a title shows %s", (_, log, expected) => {
  expect(salesforceTitleField(new EventReader(log), ["USER_NAME", "USER_ID"], "an unknown user")).toBe(expected);
});
