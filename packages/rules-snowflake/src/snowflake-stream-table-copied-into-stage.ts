import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import type { SnowflakeQueryHistory } from "./events";

function stageOf(event: PantherEvent<SnowflakeQueryHistory>): string | undefined {
  return /^COPY\s+INTO\s+(?:\$\$|')?@([\p{L}\p{N}_.]+)/iu.exec(event.string("QUERY_TEXT"))?.[1];
}

/** A user unloaded a table into a Snowflake stage. */
export class SnowflakeStreamTableCopiedIntoStage extends Rule<SnowflakeQueryHistory> {
  id = "Snowflake.Stream.TableCopiedIntoStage-prototype";
  displayName = "Snowflake Table Copied Into Stage";
  createAlert = false;
  logTypes = [LogType.SNOWFLAKE_QUERY_HISTORY];
  tags = ["Snowflake", "[MITRE] Exfiltration", "[MITRE] Exfiltration Over C2 Channel"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1041"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user unloaded a table into a Snowflake stage. This is a signal: the files can be downloaded from there.";
  defaultRunbook =
    "1. See which table the data came from and where the stage is. " +
    "2. Look for downloads from the stage by the same user. " +
    "3. Ask the user what the export is for, and drop the stage and its files if there is no reason.";
  defaultReference = "https://cloud.google.com/blog/topics/threat-intelligence/unc5537-snowflake-data-theft-extortion/";

  when: When = { QUERY_TYPE: "UNLOAD", EXECUTION_STATUS: "SUCCESS" };

  rule(event: PantherEvent<SnowflakeQueryHistory>) {
    return stageOf(event) !== undefined;
  }

  alertContext(event: PantherEvent<SnowflakeQueryHistory>): AlertContext {
    const [, path] =
      /^COPY\s+INTO\s+(?:\$\$|')?@([\p{L}\p{N}_./]+)(?:\$\$|')?\s+FROM/iu.exec(event.string("QUERY_TEXT")) ?? [];
    return {
      actor: event.get("USER_NAME"),
      path: path ?? null,
      stage: stageOf(event)?.toLowerCase() ?? null,
    };
  }
}
