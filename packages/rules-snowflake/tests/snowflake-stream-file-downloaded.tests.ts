import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamFileDownloaded } from "../src/snowflake-stream-file-downloaded";

const downloaded = {
  p_log_type: "Snowflake.QueryHistory",
  QUERY_TYPE: "GET_FILES",
  EXECUTION_STATUS: "SUCCESS",
  QUERY_TEXT: "GET '@CHARTS_STAGE/2026/tides.csv' 'file:///tmp/'",
  USER_NAME: "MIRA",
  ROLE_NAME: "ANALYST",
  WAREHOUSE_NAME: "WH_SMALL",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({
    name: "a file is downloaded",
    expectedResult: true,
    log: downloaded,
    expectedAlertContext: {
      user: "MIRA",
      role: "ANALYST",
      source: "Harbour Snowflake",
      warehouse: "WH_SMALL",
      path: "CHARTS_STAGE/2026/tides.csv",
      stage: "charts_stage",
    },
  }),
  new RuleTest({
    name: "the command follows a comment",
    expectedResult: true,
    log: { ...downloaded, QUERY_TEXT: "/* nightly */ get @charts/tides.csv file:///tmp/" },
    expectedAlertContext: {
      user: "MIRA",
      role: "ANALYST",
      source: "Harbour Snowflake",
      warehouse: "WH_SMALL",
      path: "charts/tides.csv",
      stage: null,
    },
  }),
  new RuleTest({
    name: "the web interface reads its own state",
    expectedResult: false,
    log: { ...downloaded, QUERY_TEXT: "GET '@~/worksheet_data/metadata' 'file:///'" },
  }),
  new RuleTest({
    name: "the stage is a user's own",
    expectedResult: false,
    log: { ...downloaded, QUERY_TEXT: "GET @~/tides.csv file:///tmp/" },
  }),
  new RuleTest({ name: "the download fails", expectedResult: false, log: { ...downloaded, EXECUTION_STATUS: "FAIL" } }),
  new RuleTest({ name: "files are listed", expectedResult: false, log: { ...downloaded, QUERY_TYPE: "LIST_FILES" } }),
];

export { SnowflakeStreamFileDownloaded as rule };
