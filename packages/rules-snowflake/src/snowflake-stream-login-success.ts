import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** A user logged in to Snowflake. */
export class SnowflakeStreamLoginSuccess extends Rule {
  id = "Snowflake.Stream.LoginSuccess-prototype";
  displayName = "Snowflake Successful Login";
  createAlert = false;
  logTypes = [LogType.SNOWFLAKE_LOGIN_HISTORY];
  tags = ["Snowflake"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user logged in to Snowflake. This is a signal for other detections.";
  defaultRunbook =
    "1. Compare address and client with those of the user's earlier logins. " +
    "2. Look for failed attempts before the login. " +
    "3. End the session and reset the password if the login was not the user's.";

  when: When = { EVENT_TYPE: "LOGIN", IS_SUCCESS: "YES" };
}
