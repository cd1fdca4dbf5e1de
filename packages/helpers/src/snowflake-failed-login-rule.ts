import { LogType, not, type PantherEvent, Rule, type SeverityOrDefault, type When } from "@pypanther/core";

/** A rule on failed logins, which its `threshold` counts. */
export abstract class SnowflakeFailedLoginRule extends Rule {
  logTypes: LogType[] = [LogType.SNOWFLAKE_LOGIN_HISTORY];

  // A record that stands for further failures left out of the log is none itself.
  when: When = { EVENT_TYPE: "LOGIN", IS_SUCCESS: "NO", ERROR_MESSAGE: not("OVERFLOW_FAILURE_EVENTS_ELIDED") };

  /** A key pair that does not fit is a misconfigured service more often than an attack. */
  severity(event: PantherEvent): SeverityOrDefault {
    return event.get("ERROR_MESSAGE") === "JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH" ? "INFO" : "DEFAULT";
  }
}
