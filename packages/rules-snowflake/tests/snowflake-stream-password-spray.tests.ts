import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamPasswordSpray } from "../src/snowflake-stream-password-spray";

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
    expectedTitle: "Snowflake logins to many users failing from [203.0.113.44]",
    expectedDedup: "203.0.113.44",
    expectedUnique: "MIRA",
    expectedAlertContext: {
      client_ip: "203.0.113.44",
      user_name: "MIRA",
      client_type: "SNOWFLAKE_UI",
      error_code: 390100,
      error_message: "INCORRECT_USERNAME_PASSWORD",
    },
  }),
  new RuleTest({
    name: "neither address nor user is known",
    expectedResult: true,
    log: { EVENT_TYPE: "LOGIN", IS_SUCCESS: "NO" },
    expectedDedup: "UNKNOWN_IP",
    expectedUnique: "UNKNOWN_USER",
    expectedAlertContext: {
      client_ip: "UNKNOWN_IP",
      user_name: "UNKNOWN_USER",
      client_type: null,
      error_code: null,
      error_message: null,
    },
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

export { SnowflakeStreamPasswordSpray as rule };
