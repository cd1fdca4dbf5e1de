import { EventReader } from "@pypanther/core";
import { deserializeAdministratorLogEventDescription, duoAlertContext, duoAuthenticationContext } from "../src/duo";
import { expectHarmless } from "./hostile-logs";

test.each([
  ["an object", '{"status":"Bypass"}', { status: "Bypass" }],
  ["a list", '["push", "sms"]', { items: ["push", "sms"] }],
  ["plain text", "Locked out", { value: "Locked out" }],
  ["truncated JSON", '{"status":', { value: '{"status":' }],
  ["null", null, { value: "" }],
])("a description that is %s", (_, description, expected) => {
  expect(deserializeAdministratorLogEventDescription(new EventReader({ description }))).toEqual(expected);
});

test("a missing description is empty text", () => {
  expect(deserializeAdministratorLogEventDescription(new EventReader({}))).toEqual({ value: "" });
});

const adminCreated = { action: "admin_create", description: "{}", username: "vera", timestamp: 1770000000 };

test("the context tells who did what, when", () => {
  expect(duoAlertContext(new EventReader(adminCreated))).toEqual(adminCreated);
});

test("the context says what is missing", () => {
  expect(duoAlertContext(new EventReader({}))).toEqual({
    action: "<action_not_found>",
    description: "<description_not_found>",
    username: "<username_not_found>",
    timestamp: "<timestamp_not_found>",
  });
});

test("the context of a sign-in tells whose it was and from where", () => {
  const signIn = {
    factor: "duo_push",
    reason: "user_approved",
    user: { name: "vera" },
    access_device: { os: "Windows", ip: "192.0.2.9" },
    application: { name: "Payroll" },
  };
  expect(duoAuthenticationContext(new EventReader(signIn))).toEqual({
    factor: "duo_push",
    reason: "user_approved",
    user: "vera",
    os: "Windows",
    ip_access: "192.0.2.9",
    ip_auth: "",
    application: "Payroll",
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(adminCreated, deserializeAdministratorLogEventDescription, duoAlertContext, duoAuthenticationContext);
});
