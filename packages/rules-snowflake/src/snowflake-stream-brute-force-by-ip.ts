import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { SnowflakeFailedLoginRule } from "@pypanther/helpers/snowflake-failed-login-rule";

/** Logins from one address fail over and over, as a program that guesses passwords does. */
export class SnowflakeStreamBruteForceByIp extends SnowflakeFailedLoginRule {
  id = "Snowflake.Stream.BruteForceByIp-prototype";
  displayName = "Snowflake Brute Force Attacks by IP";
  tags = ["Snowflake", "[MITRE] Credential Access", "[MITRE] Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Five or more logins from one address, with one kind of client, failed within an hour.";
  defaultRunbook =
    "1. See which users the attempts named, and whether any succeeded afterwards. " +
    "2. Find out whose address it is; a service with an old password is the usual harmless cause. " +
    "3. Block the address with a network policy if it is nobody's. " +
    "4. Reset the passwords of the users that were tried.";

  title(event: PantherEvent) {
    return `Snowflake logins failing for address [${event.text("CLIENT_IP") || "<UNKNOWN IP>"}]`;
  }

  dedup(event: PantherEvent) {
    const address = event.text("CLIENT_IP") || "<UNKNOWN IP>";
    return address + (event.text("REPORTED_CLIENT_TYPE") || "<UNKNOWN CLIENT TYPE>");
  }
}
