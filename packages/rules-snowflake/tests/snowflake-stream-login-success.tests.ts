import { RuleTest } from "@pypanther/core";
import { SnowflakeStreamLoginSuccess } from "../src/snowflake-stream-login-success";

const login = {
  p_log_type: "Snowflake.LoginHistory",
  EVENT_TYPE: "LOGIN",
  IS_SUCCESS: "YES",
  CLIENT_IP: "203.0.113.44",
  USER_NAME: "MIRA",
  REPORTED_CLIENT_TYPE: "SNOWFLAKE_UI",
  p_source_label: "Harbour Snowflake",
};

export const tests = [
  new RuleTest({ name: "a login succeeds", expectedResult: true, log: login }),
  new RuleTest({ name: "a login fails", expectedResult: false, log: { ...login, IS_SUCCESS: "NO" } }),
  new RuleTest({ name: "a session ends", expectedResult: false, log: { ...login, EVENT_TYPE: "LOGOUT" } }),
];

export { SnowflakeStreamLoginSuccess as rule };
