import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamBruteForceByIp } from "../src/snowflake-stream-brute-force-by-ip";

const failed = {
  p_log_type: "Snowflake.LoginHistory",
  EVENT_TYPE: "LOGIN",
  IS_SUCCESS: "NO",
  ERROR_CODE: 390100,
  ERROR_MESSAGE: "INCORRECT_USERNAME_PASSWORD",
  CLIENT_IP: "203.0.113.44",
  USER_NAME: "MIRA",
  REPORTED_CLIENT_TYPE: "SNOWFLAKE_UI",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({
    name: "a login fails",
    expectedResult: true,
    log: failed,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Snowflake logins failing for address [203.0.113.44]",
    expectedDedup: "203.0.113.44SNOWFLAKE_UI",
  }),
  new RuleTest({
    name: "neither is known",
    expectedResult: true,
    log: { ...failed, CLIENT_IP: null, REPORTED_CLIENT_TYPE: null },
    expectedDedup: "<UNKNOWN IP><UNKNOWN CLIENT TYPE>",
  }),
  new RuleTest({
    name: "a key pair does not fit",
    expectedResult: true,
    log: { ...failed, ERROR_MESSAGE: "JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the record stands for failures left out",
    expectedResult: false,
    log: { ...failed, ERROR_MESSAGE: "OVERFLOW_FAILURE_EVENTS_ELIDED" },
  }),
  new RuleTest({
    name: "the record does not tell the error",
    expectedResult: true,
    log: { ...failed, ERROR_MESSAGE: null },
  }),
  new RuleTest({ name: "the login succeeds", expectedResult: false, log: { ...failed, IS_SUCCESS: "YES" } }),
  new RuleTest({ name: "a session ends", expectedResult: false, log: { ...failed, EVENT_TYPE: "LOGOUT" } }),
];

export { SnowflakeStreamBruteForceByIp as rule };
