import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { SnowflakeFailedLoginRule } from "@pypanther/helpers/snowflake-failed-login-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Five or more logins to Snowflake from one address, with one kind of client, failed within an hour. */
export class SnowflakeStreamBruteForceByIp extends SnowflakeFailedLoginRule {
  id = "Snowflake.Stream.BruteForceByIp-prototype";
  displayName = "Snowflake Brute Force Attacks by IP";
  tags = ["Snowflake", "[MITRE] Credential Access", "[MITRE] Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Five or more logins to Snowflake from one address, with one kind of client, failed within an hour. Somebody " +
    "may be guessing passwords.";
  defaultRunbook =
    "1. See which users the attempts named, and whether any of them logged in afterwards. " +
    "2. Find out whose address it is, for example that of a service with an old password. " +
    "3. Block the address with a network policy if it is unknown. " +
    "4. Reset the passwords of the users that were tried.";

  title(event: PantherEvent) {
    return `Snowflake logins failing for address ${titleValue(event.text("CLIENT_IP"), "unknown")}`;
  }

  dedup(event: PantherEvent) {
    const address = event.text("CLIENT_IP") || "<UNKNOWN IP>";
    return address + (event.text("REPORTED_CLIENT_TYPE") || "<UNKNOWN CLIENT TYPE>");
  }
}
