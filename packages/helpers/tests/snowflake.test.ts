import { type JsonObject, PantherEvent } from "@pypanther/core";
import { getSnowflakeEnrichment, queryHistoryAlertContext, SnowflakeEnrichment } from "../src/snowflake";

const query = { p_source_label: "Lake House", user_name: "ines", role_name: "ANALYST" };
const users = { user_name: { NAME: "ines", DISABLED: "false" } };
const tables: JsonObject = {
  lake_house_users: users,
  lake_house_roles: { role_name: [{ NAME: "ANALYST", OWNER: "LEAD" }] },
  lake_house_grantsToUsers: {
    user_name: [
      { GRANTEE_NAME: "ines", ROLE: "DATA_LEAD" },
      { GRANTEE_NAME: "ines", ROLE: "SYSADMIN" },
      { GRANTEE_NAME: "ines", ROLE: "FORMER", DELETED_ON: "2029-12-31" },
      { GRANTEE_NAME: "omar", ROLE: "INTERN" },
    ],
  },
  lake_house_grantsToRoles: {
    role_name: [
      { GRANTEE_NAME: "DATA_LEAD", PRIVILEGE: "ownership", GRANTED_ON: "role", NAME: "ANALYST", GRANT_OPTION: "true" },
      { GRANTEE_NAME: "SYSADMIN", PRIVILEGE: "USAGE", GRANTED_ON: "DATABASE", NAME: "SALES" },
      { GRANTEE_NAME: "ENGINEER", PRIVILEGE: "OWNERSHIP", GRANTED_ON: "TABLE", NAME: "ORDERS" },
      { GRANTEE_NAME: "HELPDESK", PRIVILEGE: "Alter User", GRANTED_ON: "ACCOUNT", NAME: "ACME" },
    ],
  },
};
const event = new PantherEvent({ ...query, p_enrichment: tables });
const snowflake = new SnowflakeEnrichment(event);

test("there is enrichment when the event names its source and has some", () => {
  expect(getSnowflakeEnrichment(event)).toBeInstanceOf(SnowflakeEnrichment);
  expect(getSnowflakeEnrichment(new PantherEvent({ p_source_label: "Lake House" }))).toBeNull();
  expect(getSnowflakeEnrichment(new PantherEvent({ p_enrichment: tables }))).toBeNull();
});

test("tables are found by the source's label", () => {
  expect(snowflake.table("users")).toEqual(users);
  expect(snowflake.table("users", "user_name")).toEqual({ NAME: "ines", DISABLED: "false" });
  expect(snowflake.table("stages")).toBeNull();
  expect(new SnowflakeEnrichment(new PantherEvent({ p_enrichment: tables })).table("users")).toBeNull();
});

test("users and roles are found by name, among single matches and lists", () => {
  expect(snowflake.getUserInfo("ines")).toEqual({ NAME: "ines", DISABLED: "false" });
  expect(snowflake.getUserInfo("omar")).toBeNull();
  expect(snowflake.getRoleInfo("ANALYST")).toEqual({ NAME: "ANALYST", OWNER: "LEAD" });
});

test("a user has the roles that were granted and not taken back", () => {
  expect(snowflake.getUserRoles("ines")).toEqual(["DATA_LEAD", "SYSADMIN"]);
});

test("a role has the privileges that were granted to it", () => {
  expect(snowflake.getRolePrivileges("DATA_LEAD")).toEqual([
    { privilege: "ownership", granted_on: "role", name: "ANALYST", grant_option: "true" },
  ]);
});

test.each([
  ["named like Snowflake's own is", "my_securityadmin", true],
  ["that owns a role is", "DATA_LEAD", true],
  ["that may change users is", "HELPDESK", true],
  ["that owns a table is not", "ENGINEER", false],
  ["without privileges is not", "ANALYST", false],
])("a role %s an administrator", (_, role, expected) => {
  expect(snowflake.isAdmin(null, role)).toBe(expected);
});

test("a user is an administrator through any role", () => {
  expect(snowflake.isAdmin("ines")).toBe(true);
  expect(snowflake.isAdmin("omar")).toBe(false);
  expect(snowflake.isAdmin()).toBe(false);
});

test("the admin context names roles and what they may do", () => {
  expect(snowflake.getAdminContext("ines")).toEqual({
    is_admin: true,
    admin_roles: ["DATA_LEAD", "SYSADMIN"],
    admin_privileges: [
      { role: "DATA_LEAD", privilege: "ownership", granted_on: "role", name: "ANALYST" },
      { role: "SYSADMIN", privilege: "USAGE", granted_on: "DATABASE", name: "SALES" },
    ],
  });
});

test("without known grants the event's own role counts", () => {
  const log = { ...query, role_name: "ACCOUNTADMIN", p_enrichment: { lake_house_users: users } };
  expect(new SnowflakeEnrichment(new PantherEvent(log)).getAdminContext("ines")).toEqual({
    is_admin: true,
    admin_roles: ["ACCOUNTADMIN"],
    admin_privileges: [],
  });
});

test.each([
  ["no user", event, null],
  ["no enrichment", new PantherEvent({}), "ines"],
])("with %s nobody is an administrator", (_, log, user) => {
  expect(new SnowflakeEnrichment(log).getAdminContext(user)).toEqual({
    is_admin: false,
    admin_roles: [],
    admin_privileges: [],
  });
});

describe("the alert context of a query", () => {
  const unknown = {
    user: "<UNKNOWN USER>",
    role: "<UNKNOWN ROLE>",
    source: "<UNKNOWN SOURCE>",
    warehouse: "<NO WAREHOUSE>",
  };

  test.each<[string, JsonObject, JsonObject]>([
    ["of an empty event", {}, unknown],
    ["of a plain event", { user_name: "ines", warehouse_name: "WH" }, { ...unknown, user: "ines", warehouse: "WH" }],
  ])("%s has no word on administrators", (_, log, expected) => {
    expect(queryHistoryAlertContext(new PantherEvent(log))).toEqual(expected);
  });

  test("of an enriched event tells about administrators", () => {
    expect(queryHistoryAlertContext(event)).toEqual({
      ...unknown,
      user: "ines",
      role: "ANALYST",
      source: "Lake House",
      ...snowflake.getAdminContext("ines"),
    });
  });
});

test("of an empty event nothing is known", () => {
  const nothing = new SnowflakeEnrichment(new PantherEvent({}));
  expect(nothing.table("users")).toBeNull();
  expect(nothing.getUserRoles("ines")).toEqual([]);
  expect(nothing.isAdmin("ines")).toBe(false);
});

test("tables of other types are no reason to fail", () => {
  const odd = new PantherEvent({
    ...query,
    p_enrichment: { lake_house_grantsToUsers: [1, "x"], lake_house_grantsToRoles: { a: [null, { PRIVILEGE: 1 }] } },
  });
  expect(new SnowflakeEnrichment(odd).isAdmin("ines")).toBe(false);
});
