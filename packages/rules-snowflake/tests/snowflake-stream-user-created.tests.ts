import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamUserCreated } from "../src/snowflake-stream-user-created";

const created = {
  p_log_type: "Snowflake.QueryHistory",
  QUERY_TYPE: "CREATE_USER",
  EXECUTION_STATUS: "SUCCESS",
  QUERY_TEXT: "CREATE USER tomas PASSWORD = '***'",
  USER_NAME: "MIRA",
  ROLE_NAME: "ANALYST",
  WAREHOUSE_NAME: "WH_SMALL",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({
    name: "a user is made",
    expectedResult: true,
    log: created,
    expectedTitle: "Snowflake [Harbour Snowflake]: user [tomas] created by [MIRA]",
    expectedAlertContext: { user: "MIRA", role: "ANALYST", source: "Harbour Snowflake", warehouse: "WH_SMALL" },
  }),
  new RuleTest({
    name: "neither source nor actor is known",
    expectedResult: true,
    log: { ...created, USER_NAME: null, p_source_label: null },
    expectedTitle: "Snowflake of unknown name: user [tomas] created by an unknown actor",
  }),
  new RuleTest({
    name: "the name is in quotes",
    expectedResult: false,
    log: { ...created, QUERY_TEXT: 'CREATE USER "tomas"' },
  }),
  new RuleTest({ name: "the query fails", expectedResult: false, log: { ...created, EXECUTION_STATUS: "FAIL" } }),
  new RuleTest({ name: "a user is changed", expectedResult: false, log: { ...created, QUERY_TYPE: "ALTER_USER" } }),
];

export { SnowflakeStreamUserCreated as rule };
