import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** A login, kept as a signal that other detections build on. */
export class SnowflakeStreamLoginSuccess extends Rule {
  id = "Snowflake.Stream.LoginSuccess-prototype";
  displayName = "Snowflake Successful Login";
  createAlert = false;
  logTypes = [LogType.SNOWFLAKE_LOGIN_HISTORY];
  tags = ["Snowflake"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A login to Snowflake succeeded. By itself this calls for nothing.";
  defaultRunbook =
    "1. Compare address and client with the user's usual ones. " +
    "2. Look at what led up to the login, above all failed attempts. " +
    "3. End the session if the user did not start it.";

  when: When = { EVENT_TYPE: "LOGIN", IS_SUCCESS: "YES" };
}
