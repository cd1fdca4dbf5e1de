import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { queryHistoryAlertContext } from "@pypanther/helpers/snowflake";
import { titleValue } from "@pypanther/helpers/title-value";
import type { SnowflakeQueryHistory } from "./events";

function createdUser(event: PantherEvent<SnowflakeQueryHistory>): string | undefined {
  return /^create user ([\p{L}\p{N}_]+)/iu.exec(event.string("QUERY_TEXT"))?.[1];
}

/** A user was created in Snowflake. */
export class SnowflakeStreamUserCreated extends Rule<SnowflakeQueryHistory> {
  id = "Snowflake.Stream.UserCreated-prototype";
  displayName = "Snowflake User Created";
  enabled = false;
  logTypes = [LogType.SNOWFLAKE_QUERY_HISTORY];
  tags = ["Snowflake", "[MITRE] Persistence", "[MITRE] Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user was created in Snowflake. An attacker can use a new account to come back.";
  defaultRunbook =
    "1. Match the user with an onboarding or a new service. " +
    "2. Ask the actor named in the title if there is none. " +
    "3. Disable the user if nobody asked for it, and look for others that the actor made or changed.";

  when: When = { QUERY_TYPE: "CREATE_USER", EXECUTION_STATUS: "SUCCESS" };

  rule(event: PantherEvent<SnowflakeQueryHistory>) {
    return createdUser(event) !== undefined;
  }

  title(event: PantherEvent<SnowflakeQueryHistory>) {
    const source = titleValue(event.text("p_source_label"), "of unknown name");
    const user = titleValue(createdUser(event), "of unknown name");
    return `Snowflake ${source}: user ${user} created by ${titleValue(event.text("USER_NAME"), "an unknown actor")}`;
  }

  alertContext(event: PantherEvent<SnowflakeQueryHistory>): AlertContext {
    return queryHistoryAlertContext(event);
  }
}
