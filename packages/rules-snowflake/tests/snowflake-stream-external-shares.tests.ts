import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamExternalShares } from "../src/snowflake-stream-external-shares";

const transferred = {
  p_log_type: "Snowflake.DataTransferHistory",
  SOURCE_CLOUD: "AWS",
  SOURCE_REGION: "EU_WEST_1",
  TARGET_CLOUD: "AZURE",
  TARGET_REGION: "WESTEUROPE",
  TRANSFER_TYPE: "COPY",
  BYTES_TRANSFERRED: 7340032,
};

export const tests = [
  new RuleTest({
    name: "data go to another cloud",
    expectedResult: true,
    log: transferred,
    expectedTitle: "Snowflake data transfer from [AWS] [EU_WEST_1] to [AZURE] [WESTEUROPE]: [COPY] of [7340032] bytes",
  }),
  new RuleTest({
    name: "regions and type are unknown",
    expectedResult: true,
    log: { SOURCE_CLOUD: "AWS", TARGET_CLOUD: "AWS", BYTES_TRANSFERRED: 1 },
    expectedTitle:
      "Snowflake data transfer from [AWS] an unknown region to [AWS] an unknown region: an unknown type of [1] bytes",
  }),
  new RuleTest({
    name: "nothing was transferred",
    expectedResult: false,
    log: { ...transferred, BYTES_TRANSFERRED: 0 },
  }),
  new RuleTest({
    name: "data stay where they are",
    expectedResult: false,
    log: { ...transferred, TARGET_CLOUD: null },
  }),
];

export { SnowflakeStreamExternalShares as rule };
