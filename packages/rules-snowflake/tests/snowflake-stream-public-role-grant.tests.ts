import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamPublicRoleGrant } from "../src/snowflake-stream-public-role-grant";

const granted = {
  p_log_type: "Snowflake.GrantsToRoles",
  CREATED_ON: "2026-03-09 08:12:44",
  GRANTED_BY: "SYSADMIN",
  GRANTEE_NAME: "PUBLIC",
  PRIVILEGE: "SELECT",
  NAME: "TIDES",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({
    name: "a table is opened to everyone",
    expectedResult: true,
    log: granted,
    expectedTitle: "Snowflake [Harbour Snowflake]: [SYSADMIN] granted to role PUBLIC",
  }),
  new RuleTest({
    name: "the record tells little",
    expectedResult: true,
    log: { GRANTEE_NAME: "Public" },
    expectedTitle: "Snowflake of unknown name: an unknown actor granted to role PUBLIC",
  }),
  new RuleTest({
    name: "a table is opened to a role of like name",
    expectedResult: false,
    log: { ...granted, GRANTEE_NAME: "PUBLIC_READERS" },
  }),
  new RuleTest({ name: "the record names no role", expectedResult: false, log: { ...granted, GRANTEE_NAME: null } }),
];

export { SnowflakeStreamPublicRoleGrant as rule };
