import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamUserEnabled } from "../src/snowflake-stream-user-enabled";

const enabled = {
  p_log_type: "Snowflake.QueryHistory",
  QUERY_TYPE: "ALTER_USER",
  EXECUTION_STATUS: "SUCCESS",
  QUERY_TEXT: "ALTER USER tomas SET DISABLED = FALSE",
  USER_NAME: "MIRA",
  ROLE_NAME: "ANALYST",
  WAREHOUSE_NAME: "WH_SMALL",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({
    name: "a user is enabled",
    expectedResult: true,
    log: enabled,
    expectedTitle: "Snowflake [Harbour Snowflake]: user [tomas] enabled by [MIRA]",
    expectedAlertContext: { user: "MIRA", role: "ANALYST", source: "Harbour Snowflake", warehouse: "WH_SMALL" },
  }),
  new RuleTest({
    name: "neither source nor actor is known",
    expectedResult: true,
    log: { ...enabled, USER_NAME: null, p_source_label: null },
    expectedTitle: "Snowflake of unknown name: user [tomas] enabled by an unknown actor",
  }),
  new RuleTest({
    name: "a user is disabled",
    expectedResult: false,
    log: { ...enabled, QUERY_TEXT: "ALTER USER tomas SET DISABLED = TRUE" },
  }),
  new RuleTest({ name: "the query fails", expectedResult: false, log: { ...enabled, EXECUTION_STATUS: "FAIL" } }),
  new RuleTest({ name: "a user is made", expectedResult: false, log: { ...enabled, QUERY_TYPE: "CREATE_USER" } }),
];

export { SnowflakeStreamUserEnabled as rule };
