import {
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Somebody received an administrative role, and with it power over the account. */
export class SnowflakeStreamAccountAdminGranted extends Rule {
  id = "Snowflake.Stream.AccountAdminGranted-prototype";
  displayName = "Snowflake Account Admin Granted";
  logTypes = [LogType.SNOWFLAKE_GRANTS_TO_USERS];
  tags = ["Snowflake", "[MITRE] Privilege Escalation", "[MITRE] Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A grant to an administrative grantee came into force in Snowflake.";
  defaultRunbook =
    "1. Ask whoever granted it for the approval. " +
    "2. Check that the person needs the role from day to day; a narrower one often does. " +
    "3. Revoke the grant if nobody asked for it. " +
    "4. Read the queries run with the role since.";

  when: When = { GRANTEE_NAME: ignoringCase(contains("admin")) };

  rule(event: PantherEvent) {
    return !isTruthy(event.get("DELETED_ON"));
  }

  title(event: PantherEvent) {
    const source = event.text("p_source_label") || "<UNKNOWN SNOWFLAKE SOURCE>";
    const actor = event.text("GRANTED_BY") || "<UNKNOWN ACTOR>";
    const grantee = event.text("GRANTEE_NAME") || "<UNKNOWN ROLE>";
    const target = event.text("GRANTED_TO") || "<UNKNOWN TARGET>";
    return `Snowflake [${source}]: [${actor}] granted admin rights as [${grantee}] to [${target}]`;
  }
}
