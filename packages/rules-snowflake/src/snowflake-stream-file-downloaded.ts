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

/** What the web interface asks for by itself. */
const worksheetMetadata = "GET '@~/worksheet_data/metadata' 'file:///'";

function downloadedPath(event: PantherEvent<SnowflakeQueryHistory>): string | undefined {
  return /GET\s+(?:\$\$|')?@([\w./]+)(?:\$\$|')?\s/i.exec(event.string("QUERY_TEXT"))?.[1];
}

/** A user downloaded files from a Snowflake stage. */
export class SnowflakeStreamFileDownloaded extends Rule<SnowflakeQueryHistory> {
  id = "Snowflake.Stream.FileDownloaded-prototype";
  displayName = "Snowflake File Downloaded";
  createAlert = false;
  logTypes = [LogType.SNOWFLAKE_QUERY_HISTORY];
  tags = ["Snowflake", "[MITRE] Exfiltration", "[MITRE] Exfiltration Over C2 Channel"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1041"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user downloaded files from a Snowflake stage. This is a signal: it is the last step of taking data out.";
  defaultRunbook =
    "1. See which stage the files came from and what was unloaded into it before. " +
    "2. Ask the user what they needed the files for. " +
    "3. Suspend the user if the download was not theirs, and look for further downloads with the role.";
  defaultReference = "https://cloud.google.com/blog/topics/threat-intelligence/unc5537-snowflake-data-theft-extortion/";

  when: When = { QUERY_TYPE: "GET_FILES", EXECUTION_STATUS: "SUCCESS" };

  rule(event: PantherEvent<SnowflakeQueryHistory>) {
    return event.get("QUERY_TEXT") !== worksheetMetadata && downloadedPath(event) !== undefined;
  }

  alertContext(event: PantherEvent<SnowflakeQueryHistory>): AlertContext {
    const [, stage] = /^GET\s+(?:\$\$|')?@([\w.]+)/i.exec(event.string("QUERY_TEXT")) ?? [];
    return {
      ...queryHistoryAlertContext(event),
      path: downloadedPath(event) ?? null,
      stage: stage?.toLowerCase() ?? null,
    };
  }
}
