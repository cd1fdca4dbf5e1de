import { CorrelationTest } from "@pypanther/core";
import { SnowflakeDataExfiltration } from "../../src/correlation-rules/snowflake-data-exfiltration";

const of = (stage: string, minute: number) => ({ stage: { [stage]: [minute] } });

export const tests = [
  new CorrelationTest({
    name: "one stage is created, filled and downloaded from",
    expectedResult: true,
    signals: {
      SnowflakeTempStageCreated: of("CHARTS_STAGE", 0),
      SnowflakeCopyIntoStage: of("CHARTS_STAGE", 10),
      SnowflakeFileDownloaded: of("CHARTS_STAGE", 20),
    },
  }),
  new CorrelationTest({
    name: "nothing is downloaded",
    expectedResult: false,
    signals: { SnowflakeTempStageCreated: of("CHARTS_STAGE", 0), SnowflakeCopyIntoStage: of("CHARTS_STAGE", 10) },
  }),
  new CorrelationTest({
    name: "the download is from another stage",
    expectedResult: false,
    signals: {
      SnowflakeTempStageCreated: of("CHARTS_STAGE", 0),
      SnowflakeCopyIntoStage: of("CHARTS_STAGE", 10),
      SnowflakeFileDownloaded: of("TIDES_STAGE", 20),
    },
  }),
  new CorrelationTest({
    name: "the download comes a minute too late",
    expectedResult: false,
    signals: {
      SnowflakeTempStageCreated: of("CHARTS_STAGE", 0),
      SnowflakeCopyIntoStage: of("CHARTS_STAGE", 10),
      SnowflakeFileDownloaded: of("CHARTS_STAGE", 1801),
    },
  }),
];

export { SnowflakeDataExfiltration as rule };
