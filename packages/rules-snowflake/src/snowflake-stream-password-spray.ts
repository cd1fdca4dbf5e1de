import { type AlertContext, type PantherEvent, type Reports, type RuleStatus, Severity } from "@pypanther/core";
import { SnowflakeFailedLoginRule } from "@pypanther/helpers/snowflake-failed-login-rule";
import { titleValue } from "@pypanther/helpers/title-value";

function addressOf(event: PantherEvent): string {
  return event.text("CLIENT_IP") || "UNKNOWN_IP";
}

/** Logins of five or more Snowflake users failed from one address within an hour. */
export class SnowflakeStreamPasswordSpray extends SnowflakeFailedLoginRule {
  id = "Snowflake.Stream.PasswordSpray-prototype";
  displayName = "Snowflake Password Spray";
  status: RuleStatus = "Experimental";
  tags = ["Snowflake", "Credential Access", "Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110.003"] };
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Logins of five or more Snowflake users failed from one address within an hour. Somebody may be trying " +
    "common passwords on many accounts.";
  defaultRunbook =
    "1. List the users that were tried, and look for one that logged in. " +
    "2. Reset that user's password and end their sessions. " +
    "3. Block the address with a network policy. " +
    "4. Make sure that all users concerned have a second factor.";
  defaultReference = "https://docs.snowflake.com/en/sql-reference/account-usage/login_history";

  title(event: PantherEvent) {
    return `Snowflake logins to many users failing from ${titleValue(event.text("CLIENT_IP"), "an unknown address")}`;
  }

  dedup(event: PantherEvent) {
    return addressOf(event);
  }

  unique(event: PantherEvent) {
    return event.text("USER_NAME") || "UNKNOWN_USER";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      client_ip: event.get("CLIENT_IP", "UNKNOWN_IP"),
      user_name: event.get("USER_NAME", "UNKNOWN_USER"),
      client_type: event.get("REPORTED_CLIENT_TYPE"),
      error_code: event.get("ERROR_CODE"),
      error_message: event.get("ERROR_MESSAGE"),
    };
  }
}
