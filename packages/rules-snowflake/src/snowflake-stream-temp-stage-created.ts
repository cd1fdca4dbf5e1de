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
import type { SnowflakeQueryHistory } from "./events";

const temporaryStage = /^CREATE\s+(?:OR\s+REPLACE\s+)?TEMP(?:ORARY)?\s+STAGE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w.]+)/i;

function stageOf(event: PantherEvent<SnowflakeQueryHistory>): string | undefined {
  return temporaryStage.exec(event.string("QUERY_TEXT"))?.[1];
}

/** A user created a temporary stage in Snowflake. */
export class SnowflakeStreamTempStageCreated extends Rule<SnowflakeQueryHistory> {
  id = "Snowflake.Stream.TempStageCreated-prototype";
  displayName = "Snowflake Temporary Stage Created";
  createAlert = false;
  logTypes = [LogType.SNOWFLAKE_QUERY_HISTORY];
  tags = ["Snowflake", "[MITRE] Exfiltration", "[MITRE] Exfiltration Over C2 Channel"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1041"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user created a temporary stage in Snowflake. This is a signal: data can be taken out through it, and it " +
    "is gone when the session ends.";
  defaultRunbook =
    "1. Look for unloads into the stage and downloads from it in the same session. " +
    "2. Ask the user, or the owner of the tool, what the stage was for. " +
    "3. End the session and list the data that was downloaded if there is no reason.";
  defaultReference = "https://cloud.google.com/blog/topics/threat-intelligence/unc5537-snowflake-data-theft-extortion/";

  when: When = { QUERY_TYPE: "CREATE", EXECUTION_STATUS: "SUCCESS" };

  rule(event: PantherEvent<SnowflakeQueryHistory>) {
    return stageOf(event) !== undefined;
  }

  alertContext(event: PantherEvent<SnowflakeQueryHistory>): AlertContext {
    return { ...queryHistoryAlertContext(event), stage: stageOf(event)?.toLowerCase() ?? null };
  }
}
