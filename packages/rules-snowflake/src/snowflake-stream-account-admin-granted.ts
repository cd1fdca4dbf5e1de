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
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { SnowflakeGrantsToUsers } from "./events";

/** A grant was made to a Snowflake grantee with "admin" in its name. */
export class SnowflakeStreamAccountAdminGranted extends Rule<SnowflakeGrantsToUsers> {
  id = "Snowflake.Stream.AccountAdminGranted-prototype";
  displayName = "Snowflake Account Admin Granted";
  logTypes = [LogType.SNOWFLAKE_GRANTS_TO_USERS];
  tags = ["Snowflake", "[MITRE] Privilege Escalation", "[MITRE] Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    'A grant was made to a Snowflake grantee with "admin" in its name. An attacker may be giving an account ' +
    "control over your data.";
  defaultRunbook =
    "1. Ask whoever granted it for the approval. " +
    "2. Check whether a narrower role is enough for the person. " +
    "3. Revoke the grant if nobody asked for it. " +
    "4. Read the queries run with the role since.";

  when: When = { GRANTEE_NAME: ignoringCase(contains("admin")) };

  rule(event: PantherEvent<SnowflakeGrantsToUsers>) {
    return !isTruthy(event.get("DELETED_ON"));
  }

  title(event: PantherEvent<SnowflakeGrantsToUsers>) {
    const source = titleValue(event.text("p_source_label"), "of unknown name");
    const actor = titleValue(event.text("GRANTED_BY"), "an unknown actor");
    const grantee = titleValue(event.text("GRANTEE_NAME"), "an unknown role");
    const target = titleValue(event.text("GRANTED_TO"), "an unknown target");
    return `Snowflake ${source}: ${actor} granted admin rights as ${grantee} to ${target}`;
  }
}
