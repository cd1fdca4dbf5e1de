import { LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A stolen password is all that it takes to be this user. */
export class SnowflakeStreamLoginWithoutMFA extends Rule {
  id = "Snowflake.Stream.LoginWithoutMFA-prototype";
  displayName = "Snowflake Login Without MFA";
  enabled = false;
  logTypes = [LogType.SNOWFLAKE_LOGIN_HISTORY];
  tags = ["Snowflake", "[MITRE] Defense Evasion", "[MITRE] Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user logged in to Snowflake with a password and no second factor.";
  defaultRunbook =
    "1. Find out whether the user is a person or a service. " +
    "2. Have a person enrol a second factor; give a service a key pair and a network policy. " +
    "3. Check that the address of the login is one of theirs. " +
    "4. Add the user to the exceptions only with an approval.";

  when: When = {
    EVENT_TYPE: "LOGIN",
    IS_SUCCESS: "YES",
    FIRST_AUTHENTICATION_FACTOR: "PASSWORD",
    USER_NAME: () => not(this.mfaExceptions),
  };

  /** The users that may go without a second factor. */
  mfaExceptions: string[] = ["PANTHER_READONLY", "PANTHER_ADMIN", "PANTHERACCOUNTADMIN"];

  rule(event: PantherEvent) {
    return !isTruthy(event.get("SECOND_AUTHENTICATION_FACTOR"));
  }

  title(event: PantherEvent) {
    const source = event.text("p_source_label") || "<UNKNOWN SOURCE>";
    return `Snowflake [${source}]: user [${event.text("USER_NAME") || "<UNKNOWN USER>"}] logged in without MFA`;
  }
}
