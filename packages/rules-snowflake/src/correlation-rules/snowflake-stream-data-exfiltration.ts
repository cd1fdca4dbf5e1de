import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { SnowflakeStreamFileDownloaded } from "../snowflake-stream-file-downloaded";
import { SnowflakeStreamTableCopiedIntoStage } from "../snowflake-stream-table-copied-into-stage";
import { SnowflakeStreamTempStageCreated } from "../snowflake-stream-temp-stage-created";

/** The three steps of carrying a table out, seen in the streamed logs and so within minutes. */
export class SnowflakeStreamDataExfiltration extends CorrelationRule {
  id = "Snowflake.Stream.DataExfiltration.Group";
  displayName = "Snowflake Data Exfiltration";
  enabled = false;
  tags = ["Snowflake", "Data Exfiltration", "Database", "Cloud Security"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1041", "TA0010:T1530", "TA0009:T1213"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A temporary stage was created in Snowflake, filled from a table and downloaded from. Thieves of data use a " +
    "stage that leaves no trace.";
  defaultRunbook =
    "1. Find out which user, client and address ran the three statements. " +
    "2. Ask the user, or the owner of the pipeline, whether the export was planned. " +
    "3. List the tables that were unloaded and the files that were downloaded. " +
    "4. If it was an attack, disable the user, end its sessions, rotate its credentials and restrict sign-ins by a " +
    "network policy.";
  defaultReference = "https://cloud.google.com/blog/topics/threat-intelligence/unc5537-snowflake-data-theft-extortion/";

  lookbackMinutes = 1800;
  timeoutMinutes = 15;
  detection = group({
    steps: {
      SnowflakeTempStageCreated: SnowflakeStreamTempStageCreated,
      SnowflakeCopyIntoStage: SnowflakeStreamTableCopiedIntoStage,
      SnowflakeFileDownloaded: SnowflakeStreamFileDownloaded,
    },
    match: { stage: "p_alert_context.stage" },
  });
}
