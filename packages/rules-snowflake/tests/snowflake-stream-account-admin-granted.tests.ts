import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamAccountAdminGranted } from "../src/snowflake-stream-account-admin-granted";

const granted = {
  p_log_type: "Snowflake.GrantsToUsers",
  CREATED_ON: "2026-03-09 08:12:44",
  DELETED_ON: null,
  GRANTED_BY: "SECURITYADMIN",
  GRANTED_TO: "USER",
  GRANTEE_NAME: "MIRA_ADMIN",
  ROLE: "ACCOUNTADMIN",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({
    name: "an administrator is granted a role",
    expectedResult: true,
    log: granted,
    expectedTitle: "Snowflake [Harbour Snowflake]: [SECURITYADMIN] granted admin rights as [MIRA_ADMIN] to [USER]",
  }),
  new RuleTest({
    name: "little is known of the grant",
    expectedResult: true,
    log: { GRANTEE_NAME: "db_admin" },
    expectedTitle:
      "Snowflake of unknown name: an unknown actor granted admin rights as [db_admin] to an unknown target",
  }),
  new RuleTest({
    name: "the grant has ended",
    expectedResult: false,
    log: { ...granted, DELETED_ON: "2026-03-10 09:00:00" },
  }),
  new RuleTest({
    name: "an analyst is granted a role",
    expectedResult: false,
    log: { ...granted, GRANTEE_NAME: "ANALYST" },
  }),
];

export { SnowflakeStreamAccountAdminGranted as rule };
