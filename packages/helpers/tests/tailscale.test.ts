import { EventReader } from "@pypanther/core";
import { isTailscaleAdminConsoleEvent, tailscaleAlertContext } from "../src/tailscale";
import { expectHarmless } from "./hostile-logs";

const keyCreated = { event: { actor: { loginName: "vera" }, action: "CREATE", origin: "ADMIN_CONSOLE" } };

test.each([
  ["holds actor and action", keyCreated, { actor: { loginName: "vera" }, action: "CREATE" }],
  ["says what is missing", {}, { actor: "<NO_ACTOR_FOUND>", action: "<NO_ACTION_FOUND>" }],
])("the context %s", (_, log, expected) => {
  expect(tailscaleAlertContext(new EventReader(log))).toEqual(expected);
});

test.each([
  ["the admin console", keyCreated, true],
  ["the API", { event: { origin: "API" } }, false],
  ["an unknown origin", {}, false],
])("a change made through %s", (_, log, expected) => {
  expect(isTailscaleAdminConsoleEvent(new EventReader(log))).toBe(expected);
});

test("malformed logs are harmless", () => {
  expectHarmless(keyCreated, tailscaleAlertContext, isTailscaleAdminConsoleEvent);
});
