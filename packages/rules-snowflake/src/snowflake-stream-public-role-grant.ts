import { ignoringCase, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** Everybody in the account may do what was granted, since all have this role. */
export class SnowflakeStreamPublicRoleGrant extends Rule {
  id = "Snowflake.Stream.PublicRoleGrant-prototype";
  displayName = "Snowflake Grant to Public Role";
  logTypes = [LogType.SNOWFLAKE_GRANTS_TO_ROLES];
  tags = [
    "Snowflake",
    "[MITRE] Privilege Escalation",
    "[MITRE] Valid Accounts",
    "[MITRE] Valid Accounts: Default Accounts",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A privilege was granted to the role PUBLIC in Snowflake.";
  defaultRunbook =
    "1. See what was granted, and on which object. " +
    "2. Ask whoever granted it who was meant to have it. " +
    "3. Revoke it and grant it to a narrower role. " +
    "4. Read who used it meanwhile.";

  when: When = { GRANTEE_NAME: ignoringCase("public") };

  title(event: PantherEvent) {
    const source = event.text("p_source_label") || "<UNKNOWN LOG SOURCE>";
    return `Snowflake [${source}]: [${event.text("GRANTED_BY") || "<UNKNOWN ACTOR>"}] granted to role PUBLIC`;
  }
}
