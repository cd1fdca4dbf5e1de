import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamTempStageCreated } from "../src/snowflake-stream-temp-stage-created";

const created = {
  p_log_type: "Snowflake.QueryHistory",
  QUERY_TYPE: "CREATE",
  EXECUTION_STATUS: "SUCCESS",
  QUERY_TEXT: "CREATE OR REPLACE TEMPORARY STAGE Harbour.Out_1",
  USER_NAME: "MIRA",
  ROLE_NAME: "ANALYST",
  WAREHOUSE_NAME: "WH_SMALL",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({
    name: "a temporary stage is made",
    expectedResult: true,
    log: created,
    expectedAlertContext: {
      user: "MIRA",
      role: "ANALYST",
      source: "Harbour Snowflake",
      warehouse: "WH_SMALL",
      stage: "harbour.out_1",
    },
  }),
  new RuleTest({
    name: "it is made unless it exists",
    expectedResult: true,
    log: { ...created, QUERY_TEXT: "create temp stage if not exists out_2" },
    expectedAlertContext: {
      user: "MIRA",
      role: "ANALYST",
      source: "Harbour Snowflake",
      warehouse: "WH_SMALL",
      stage: "out_2",
    },
  }),
  new RuleTest({
    name: "a lasting stage is made",
    expectedResult: false,
    log: { ...created, QUERY_TEXT: "CREATE STAGE out_1" },
  }),
  new RuleTest({
    name: "a temporary table is made",
    expectedResult: false,
    log: { ...created, QUERY_TEXT: "CREATE TEMP TABLE out_1 (a int)" },
  }),
  new RuleTest({ name: "the query fails", expectedResult: false, log: { ...created, EXECUTION_STATUS: "FAIL" } }),
];

export { SnowflakeStreamTempStageCreated as rule };
