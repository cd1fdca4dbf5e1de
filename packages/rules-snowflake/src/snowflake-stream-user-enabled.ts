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
import { enabledUser } from "@pypanther/helpers/snowflake-query";
import { titleValue } from "@pypanther/helpers/title-value";
import type { SnowflakeQueryHistory } from "./events";

/** A disabled Snowflake user was enabled. */
export class SnowflakeStreamUserEnabled extends Rule<SnowflakeQueryHistory> {
  id = "Snowflake.Stream.UserEnabled-prototype";
  displayName = "Snowflake User Enabled";
  logTypes = [LogType.SNOWFLAKE_QUERY_HISTORY];
  tags = ["Snowflake", "[MITRE] Persistence", "[MITRE] Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A disabled Snowflake user was enabled. An attacker can use an old account that nobody watches.";
  defaultRunbook =
    "1. Find out why the user was disabled, and whether the reason still holds. " +
    "2. Ask the actor for the request. " +
    "3. Disable the user again if there is none, and look for logins since.";

  when: When = { QUERY_TYPE: "ALTER_USER", EXECUTION_STATUS: "SUCCESS" };

  rule(event: PantherEvent<SnowflakeQueryHistory>) {
    return enabledUser(event.string("QUERY_TEXT")) !== null;
  }

  title(event: PantherEvent<SnowflakeQueryHistory>) {
    const source = titleValue(event.text("p_source_label"), "of unknown name");
    const user = titleValue(enabledUser(event.string("QUERY_TEXT")), "of unknown name");
    return `Snowflake ${source}: user ${user} enabled by ${titleValue(event.text("USER_NAME"), "an unknown actor")}`;
  }

  alertContext(event: PantherEvent<SnowflakeQueryHistory>): AlertContext {
    return queryHistoryAlertContext(event);
  }
}
