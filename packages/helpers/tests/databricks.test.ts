import { type JsonObject, PantherEvent } from "@pypanther/core";
import {
  databricksAlertContext,
  extractGroupIdentifier,
  extractTargetPrincipal,
  filterNoise,
  getConfigKeyValue,
  getPrincipalType,
  isAdminGroup,
  isAdminPrivilegeAction,
  isConfigChange,
  isCriticalConfigChange,
  isDatabricksEmployeeAuth,
  isExcludedPath,
  isGroupManagementAction,
  isLoginAction,
  isMetastoreAdminAction,
  isServiceAgent,
  shouldAlertOnGroupChange,
} from "../src/databricks";

const log = (fields: JsonObject) => new PantherEvent(fields);
const parameters = (requestParams: JsonObject) => log({ requestParams });
const bare = log({});
const servicePrincipal = "0f8fad5b-d9cb-469f-a165-70867728950E";

const event = log({
  userIdentity: { email: "ines@meridian.example" },
  serviceName: "accounts",
  actionName: "addPrincipalToGroup",
  sourceIPAddress: "192.0.2.10",
  userAgent: "Mozilla",
  requestParams: { targetGroupName: "Admins", targetUserName: "omar@meridian.example" },
  response: { statusCode: 200 },
});

describe("the alert context", () => {
  const context = {
    actor: "ines@meridian.example",
    service_name: "accounts",
    action: "addPrincipalToGroup",
    source_ip: "192.0.2.10",
    user_agent: "Mozilla",
    status_code: 200,
  };

  test("leaves out what is absent", () => {
    expect(databricksAlertContext(event)).toEqual(context);
    expect(databricksAlertContext(bare)).toEqual({});
  });

  test("takes what the rule adds, null included, which removes", () => {
    const { actor: _, ...others } = context;
    expect(databricksAlertContext(event, { risk: 1, actor: null })).toEqual({ ...others, risk: 1 });
  });
});

test.each([
  ["ines@meridian.example", "User"],
  [servicePrincipal, "Service Principal"],
  [`${servicePrincipal}-2`, "Group"],
  ["admins", "Group"],
  ["@meridian", "Group"],
  ["", "Unknown"],
  [null, "Unknown"],
])("principal %p is a %s", (principal, expected) => {
  expect(getPrincipalType(principal)).toBe(expected);
});

test.each([
  ["Workspace-ADMINS", true],
  ["data-owners", true],
  ["analysts", false],
  [null, false],
])("group %p is one of administrators: %p", (group, expected) => {
  expect(isAdminGroup(group)).toBe(expected);
});

test("the target of an action is a user before a group", () => {
  expect(extractTargetPrincipal(event)).toBe("omar@meridian.example");
  expect(extractTargetPrincipal(parameters({ targetGroupName: "ops", targetGroupId: "17" }))).toBe("17");
  expect(extractTargetPrincipal(bare)).toBeNull();
});

test.each<[string, PantherEvent, string | null]>([
  ["the target group", event, "Admins"],
  [
    "the user of an assignment",
    parameters({ endpoint: "roleAssignment", targetUserName: "ops", groupName: "x" }),
    "ops",
  ],
  ["nobody of an assignment without a user", parameters({ endpoint: "permissionAssignment", groupName: "x" }), null],
  ["an id before a plain group", parameters({ group: "ops", groupId: "9" }), "9"],
  ["null without parameters", bare, null],
])("the group of an action is %s", (_, log, expected) => {
  expect(extractGroupIdentifier(log)).toBe(expected);
});

test.each<[JsonObject, boolean]>([
  [{ actionName: "samlLogin" }, true],
  [{ actionName: "logout" }, false],
  [{ actionName: "constructor" }, false],
  [{}, false],
])("the event %j is a sign-in: %p", (fields, expected) => {
  expect(isLoginAction(log(fields))).toBe(expected);
});

test("an employee of Databricks signs in in a way of their own", () => {
  expect(isDatabricksEmployeeAuth(parameters({ authentication_method: "GENIE_AUTH" }))).toBe(true);
  expect(isDatabricksEmployeeAuth(bare)).toBe(false);
});

test.each<[string, PantherEvent, boolean]>([
  ["adding to an admin group", event, true],
  ["making an administrator", log({ actionName: "setAdmin" }), true],
  ["adding to another group", log({ actionName: "addPrincipalToGroup", requestParams: { groupName: "ops" } }), false],
  ["nothing", bare, false],
])("%s changes administrators or not", (_, log, expected) => {
  expect(isAdminPrivilegeAction(log)).toBe(expected);
});

test.each<[PantherEvent, string | undefined, boolean]>([
  [event, undefined, true],
  [event, "delete", false],
  [log({ actionName: "removeGroup" }), "delete", true],
  [event, "bogus", false],
  [event, "__proto__", false],
])("group changes of a kind (%#)", (log, kind, expected) => {
  expect(isGroupManagementAction(log, kind)).toBe(expected);
});

test("services and housekeeping are told by user agent and path", () => {
  expect(isServiceAgent(log({ userAgent: "acme Databricks-Runtime/15" }))).toBe(true);
  expect(isServiceAgent(log({ userAgent: "Mozilla" }))).toBe(false);
  expect(isServiceAgent(bare)).toBe(false);
  expect(isExcludedPath(parameters({ path: "/api/health" }))).toBe(true);
  expect(isExcludedPath(parameters({ path: "/users/status-update" }))).toBe(true);
  expect(isExcludedPath(parameters({ path: "/orders/statuses" }))).toBe(true);
  expect(isExcludedPath(bare)).toBe(false);
});

test.each<[string, JsonObject, string | undefined, boolean]>([
  ["the category of its service", { serviceName: "workspace", actionName: "workspaceConfEdit" }, undefined, true],
  ["the category asked for", { serviceName: "ssoConfigBackend", actionName: "create" }, "sso", true],
  ["another service", { serviceName: "clusters", actionName: "create" }, undefined, false],
  ["another category", { serviceName: "workspace", actionName: "workspaceConfEdit" }, "account", false],
  ["an unknown category", {}, "bogus", false],
])("a configuration change by %s", (_, fields, category, expected) => {
  expect(isConfigChange(log(fields), category)).toBe(expected);
});

test("a setting has a name and a value", () => {
  const change = parameters({ workspaceConfKeys: "enforceMFA", workspaceConfValues: "false" });
  expect(getConfigKeyValue(change)).toEqual(["enforceMFA", "false"]);
  expect(getConfigKeyValue(bare)).toEqual([null, null]);
});

test("some settings and all address lists are critical", () => {
  expect(isCriticalConfigChange(parameters({ workspaceConfKeys: "enforceMFA" }))).toBe(true);
  expect(isCriticalConfigChange(log({ actionName: "deleteIpAccessList" }))).toBe(true);
  expect(isCriticalConfigChange(bare)).toBe(false);
});

test.each<[string, PantherEvent, boolean]>([
  ["of a service", log({ userAgent: "wsfs" }), true],
  ["of a service principal", log({ userIdentity: { email: servicePrincipal } }), true],
  ["of a person", event, false],
  ["without fields", bare, false],
])("an event %s is noise or not", (_, log, expected) => {
  expect(filterNoise(log)).toBe(expected);
});

test.each<[string, PantherEvent, string | undefined, boolean]>([
  ["deleting one of the account", log({ serviceName: "accounts", actionName: "removeGroup" }), undefined, true],
  ["deleting one of a workspace", log({ serviceName: "workspace", actionName: "removeGroup" }), undefined, false],
  ["changing members", event, "membership", true],
  ["changing members when deletions were asked for", event, undefined, false],
])("group changes worth an alert: %s", (_, log, kind, expected) => {
  expect(shouldAlertOnGroupChange(log, kind)).toBe(expected);
});

test.each<[string, JsonObject, boolean]>([
  ["a new owner", { actionName: "updateMetastore", requestParams: { owner: "ines" } }, true],
  ["another update", { actionName: "updateMetastore" }, false],
  [
    "a new metastore admin",
    { actionName: "addPrincipalToGroup", requestParams: { groupName: "Metastore-Admins" } },
    true,
  ],
  ["a new admin", { actionName: "setAdmin" }, false],
])("metastore administration: %s", (_, fields, expected) => {
  expect(isMetastoreAdminAction(log(fields))).toBe(expected);
});

test("parts of other types are no reason to fail", () => {
  const odd = log({ requestParams: ["x"], userIdentity: 1, userAgent: { a: 1 }, actionName: null, response: "ok" });
  expect(databricksAlertContext(odd)).toEqual({ user_agent: { a: 1 } });
  expect([filterNoise(odd), isAdminPrivilegeAction(odd), isMetastoreAdminAction(odd), isConfigChange(odd)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
