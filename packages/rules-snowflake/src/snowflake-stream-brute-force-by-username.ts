import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { SnowflakeFailedLoginRule } from "@pypanther/helpers/snowflake-failed-login-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Five or more logins of one Snowflake user, with one kind of client, failed within an hour. */
export class SnowflakeStreamBruteForceByUsername extends SnowflakeFailedLoginRule {
  id = "Snowflake.Stream.BruteForceByUsername-prototype";
  displayName = "Snowflake Brute Force Attacks by User";
  tags = ["Snowflake", "[MITRE] Credential Access", "[MITRE] Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Five or more logins of one Snowflake user, with one kind of client, failed within an hour. Somebody may be " +
    "guessing the password.";
  defaultRunbook =
    "1. Look for a login of the user that succeeded since the attempts began. " +
    "2. Ask the user whether they, or a service of theirs, used a wrong password. " +
    "3. Reset the password and require a second factor if they did not. " +
    "4. Block the addresses that the attempts came from.";

  title(event: PantherEvent) {
    return `Snowflake logins failing for user ${titleValue(event.text("USER_NAME"), "of unknown name")}`;
  }

  dedup(event: PantherEvent) {
    const user = event.text("USER_NAME") || "<UNKNOWN USER>";
    return user + (event.text("REPORTED_CLIENT_TYPE") || "<UNKNOWN CLIENT TYPE>");
  }
}
