import { LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { SnowflakeLoginHistory } from "./events";

/** A user logged in to Snowflake with a password and no second factor. */
export class SnowflakeStreamLoginWithoutMFA extends Rule<SnowflakeLoginHistory> {
  id = "Snowflake.Stream.LoginWithoutMFA-prototype";
  displayName = "Snowflake Login Without MFA";
  enabled = false;
  logTypes = [LogType.SNOWFLAKE_LOGIN_HISTORY];
  tags = ["Snowflake", "[MITRE] Defense Evasion", "[MITRE] Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user logged in to Snowflake with a password and no second factor. Anybody who has the password can do the " +
    "same.";
  defaultRunbook =
    "1. Find out whether the user is a person or a service. " +
    "2. Have a person enrol a second factor, and give a service a key pair and a network policy. " +
    "3. Add the user to mfaExceptions only with an approval. " +
    "4. Reset the password if the address of the login is not the user's.";

  when: When = {
    EVENT_TYPE: "LOGIN",
    IS_SUCCESS: "YES",
    FIRST_AUTHENTICATION_FACTOR: "PASSWORD",
    USER_NAME: () => not(this.mfaExceptions),
  };

  /** The users that may go without a second factor. */
  mfaExceptions: string[] = ["PANTHER_READONLY", "PANTHER_ADMIN", "PANTHERACCOUNTADMIN"];

  rule(event: PantherEvent<SnowflakeLoginHistory>) {
    return !isTruthy(event.get("SECOND_AUTHENTICATION_FACTOR"));
  }

  title(event: PantherEvent<SnowflakeLoginHistory>) {
    const source = titleValue(event.text("p_source_label"), "of unknown name");
    return `Snowflake ${source}: user ${titleValue(event.text("USER_NAME"), "of unknown name")} logged in without MFA`;
  }
}
