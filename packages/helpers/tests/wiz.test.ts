import { EventReader } from "@pypanther/core";
import { wizActor, wizAlertContext, wizIssueUrl, wizSeverity, wizSuccess } from "../src/wiz";
import { expectHarmless } from "./hostile-logs";

const login = {
  status: "SUCCESS",
  action: "Login",
  sourceIP: "192.0.2.4",
  id: "e-1",
  actionParameters: { clientID: "c-1" },
  user: { id: "u-9", name: "Vera Holm", role: "admin" },
};

test.each([
  ["a success", login, true],
  ["a failure", { status: "FAILED" }, false],
  ["an event that does not say", {}, false],
])("wizSuccess of %s", (_, log, expected) => {
  expect(wizSuccess(new EventReader(log))).toBe(expected);
});

test.each([
  ["a user", login, { type: "user", id: "u-9", name: "Vera Holm" }],
  [
    "a service account",
    { serviceAccount: { id: "s-1", name: "scanner" } },
    { type: "serviceaccount", id: "s-1", name: "scanner" },
  ],
  ["nobody", { user: null }, { type: "unknown", id: "<Unknown ID>", name: "<Unknown Name>" }],
])("wizActor names %s", (_, log, expected) => {
  expect(wizActor(new EventReader(log))).toEqual(expected);
});

test("the context tells who did what, and with which parameters", () => {
  expect(wizAlertContext(new EventReader(login))).toEqual({
    action: "Login",
    actor: { type: "user", id: "u-9", name: "Vera Holm" },
    source_ip: "192.0.2.4",
    event_id: "e-1",
    action_parameters: { clientID: "c-1" },
  });
});

test.each([
  ["HIGH", "HIGH"],
  ["Low", "LOW"],
  ["INFORMATIONAL", "INFO"],
  ["", "DEFAULT"],
  ["constructor", "DEFAULT"],
])("the severity %s is %s", (severity, expected) => {
  expect(wizSeverity(severity)).toBe(expected);
});

test("an issue has a page of its own", () => {
  expect(wizIssueUrl("i-7")).toBe("https://app.wiz.io/issues#~(issue~'i-7)");
  expect(wizIssueUrl("")).toBeUndefined();
});

test("the context of an empty event says that nobody is known", () => {
  expect(wizAlertContext(new EventReader({}))).toEqual({
    action: "",
    actor: { type: "unknown", id: "<Unknown ID>", name: "<Unknown Name>" },
    source_ip: "",
    event_id: "",
    action_parameters: "",
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(login, wizSuccess, wizActor, wizAlertContext);
});
