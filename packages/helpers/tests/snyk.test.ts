import { EventReader } from "@pypanther/core";
import { snykAlertContext, snykDedup, snykOperation, snykRoleAfter, snykScope } from "../src/snyk";
import { expectHarmless } from "./hostile-logs";

const memberAdded = { userId: "u-9", event: "org.user.add", groupId: "g-2" };

test("with user and group known there is a link to the member", () => {
  expect(snykAlertContext(new EventReader(memberAdded))).toEqual({
    actor: "u-9",
    action: "org.user.add",
    orgId: "<NO_ORGID>",
    groupId: "g-2",
    actor_link: "https://app.snyk.io/group/g-2/manage/member/u-9",
  });
});

test.each([
  ["the group", { userId: "u-9" }, { actor: "u-9", groupId: "<NO_GROUPID>" }],
  ["the user", { groupId: "g-2" }, { actor: "<NO_USERID>", groupId: "g-2" }],
])("there is no link without %s", (_, log, expected) => {
  const context = snykAlertContext(new EventReader(log));
  expect(context).toMatchObject(expected);
  expect(context).not.toHaveProperty("actor_link");
});

test("the context says what is missing", () => {
  expect(snykAlertContext(new EventReader({}))).toEqual({
    actor: "<NO_USERID>",
    action: "<NO_EVENT>",
    orgId: "<NO_ORGID>",
    groupId: "<NO_GROUPID>",
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(memberAdded, snykAlertContext);
});

test.each([
  ["org.integration.settings_x.edit", "[Org]", "[Settings_X.Edit]"],
  ["group.create", "[Group]", "an unknown operation"],
  ["create", "an unknown place", "an unknown operation"],
])("the event %s is of %s and did %s", (name, scope, operation) => {
  const event = new EventReader({ event: name });
  expect([snykScope(event), snykOperation(event, 2)]).toEqual([scope, operation]);
});

test("alerts are grouped by user, organisation and group", () => {
  expect(snykDedup(new EventReader(memberAdded), "x")).toBe("u-9<NO_ORGID>g-2x");
});

test.each([
  [{ after: { role: "ADMIN" }, afterRoleName: "Viewer" }, "ADMIN"],
  [{ afterRoleName: "Viewer" }, "Viewer"],
  [{}, ""],
])("the role after %j is %s", (content, role) => {
  expect(snykRoleAfter(new EventReader({ content }))).toBe(role);
});
