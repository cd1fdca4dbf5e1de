import { CorrelationTest } from "@pypanther/core";
import { SnowflakeStreamDataExfiltration } from "../../src/correlation-rules/snowflake-stream-data-exfiltration";

const of = (stage: string, minute: number) => ({ "p_alert_context.stage": { [stage]: [minute] } });

const logOf = (type: string, text: string, time: string) => ({
  p_log_type: "Snowflake.QueryHistory",
  p_event_time: `2026-05-08T${time}:00Z`,
  QUERY_TYPE: type,
  EXECUTION_STATUS: "SUCCESS",
  QUERY_TEXT: text,
  USER_NAME: "MIRA",
});
const created = logOf("CREATE", "CREATE TEMPORARY STAGE Charts_Stage", "08:00");
const copied = logOf("UNLOAD", "COPY INTO @CHARTS_STAGE/2026/tides FROM harbour.public.tides", "08:05");

export const tests = [
  new CorrelationTest({
    name: "one stage is created, filled and downloaded from",
    expectedResult: true,
    signals: {
      SnowflakeTempStageCreated: of("charts_stage", 0),
      SnowflakeCopyIntoStage: of("charts_stage", 10),
      SnowflakeFileDownloaded: of("charts_stage", 20),
    },
  }),
  new CorrelationTest({
    name: "the stage is not filled",
    expectedResult: false,
    signals: { SnowflakeTempStageCreated: of("charts_stage", 0), SnowflakeFileDownloaded: of("charts_stage", 20) },
  }),
  new CorrelationTest({
    name: "the download is from another stage",
    expectedResult: false,
    signals: {
      SnowflakeTempStageCreated: of("charts_stage", 0),
      SnowflakeCopyIntoStage: of("charts_stage", 10),
      SnowflakeFileDownloaded: of("tides_stage", 20),
    },
  }),
  new CorrelationTest({
    name: "logs of one stage, spelt in two ways",
    expectedResult: true,
    logs: [created, copied, logOf("GET_FILES", "GET '@charts_stage/2026/tides.csv' 'file:///tmp/'", "08:09")],
  }),
  new CorrelationTest({
    name: "logs of two stages",
    expectedResult: false,
    logs: [created, copied, logOf("GET_FILES", "GET '@tides_stage/2026/tides.csv' 'file:///tmp/'", "08:09")],
  }),
];

export { SnowflakeStreamDataExfiltration as rule };
