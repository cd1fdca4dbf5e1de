import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamTableCopiedIntoStage } from "../src/snowflake-stream-table-copied-into-stage";

const copied = {
  p_log_type: "Snowflake.QueryHistory",
  QUERY_TYPE: "UNLOAD",
  EXECUTION_STATUS: "SUCCESS",
  QUERY_TEXT: "COPY INTO @CHARTS_STAGE/2026/tides FROM harbour.public.tides",
  USER_NAME: "MIRA",
  ROLE_NAME: "ANALYST",
  WAREHOUSE_NAME: "WH_SMALL",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({
    name: "a table is unloaded",
    expectedResult: true,
    log: copied,
    expectedAlertContext: { actor: "MIRA", path: "CHARTS_STAGE/2026/tides", stage: "charts_stage" },
  }),
  new RuleTest({
    name: "a query is unloaded, in quotes",
    expectedResult: true,
    log: { ...copied, QUERY_TEXT: "copy into '@charts/tides.csv'\nfrom (select 1)" },
    expectedAlertContext: { actor: "MIRA", path: "charts/tides.csv", stage: "charts" },
  }),
  new RuleTest({
    name: "the source is not told",
    expectedResult: true,
    log: { ...copied, QUERY_TEXT: "COPY INTO @charts/tides.csv" },
    expectedAlertContext: { actor: "MIRA", path: null, stage: "charts" },
  }),
  new RuleTest({
    name: "a table is loaded",
    expectedResult: false,
    log: { ...copied, QUERY_TEXT: "COPY INTO tides FROM @charts" },
  }),
  new RuleTest({
    name: "the command follows a comment",
    expectedResult: false,
    log: { ...copied, QUERY_TEXT: "-- COPY INTO @charts FROM tides" },
  }),
  new RuleTest({ name: "the query fails", expectedResult: false, log: { ...copied, EXECUTION_STATUS: "FAIL" } }),
];

export { SnowflakeStreamTableCopiedIntoStage as rule };
