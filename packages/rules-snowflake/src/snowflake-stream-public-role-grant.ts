import { ignoringCase, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { SnowflakeGrantsToRoles } from "./events";

/** A privilege was granted to the role PUBLIC in Snowflake. */
export class SnowflakeStreamPublicRoleGrant extends Rule<SnowflakeGrantsToRoles> {
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
  defaultDescription =
    "A privilege was granted to the role PUBLIC in Snowflake. Every user of the account has this role.";
  defaultRunbook =
    "1. Read what was granted, and on which object. " +
    "2. Ask the actor who was meant to have it. " +
    "3. Revoke the grant and grant the privilege to a narrower role. " +
    "4. Search the query history for who used it, and treat it as a leak if data was read.";

  when: When = { GRANTEE_NAME: ignoringCase("public") };

  title(event: PantherEvent<SnowflakeGrantsToRoles>) {
    const source = titleValue(event.text("p_source_label"), "of unknown name");
    return `Snowflake ${source}: ${titleValue(event.text("GRANTED_BY"), "an unknown actor")} granted to role PUBLIC`;
  }
}
