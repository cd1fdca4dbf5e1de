import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";

/**
 * A stage that vanishes by itself, filled from a table and downloaded from, is how a Snowflake account was emptied
 * more than once.
 */
export class SnowflakeDataExfiltration extends CorrelationRule {
  id = "Snowflake.Data.Exfiltration.Group";
  displayName = "Snowflake Data Exfiltration";
  enabled = false;
  tags = ["Snowflake", "Data Exfiltration", "Database", "Cloud Security"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1041", "TA0010:T1530", "TA0009:T1213"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "The daily queries found a temporary stage that was created, filled from a table and downloaded from. Thieves of " +
    "data carry tables out that way.";
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
      SnowflakeTempStageCreated: "Snowflake.TempStageCreated-prototype",
      SnowflakeCopyIntoStage: "Snowflake.CopyIntoStage-prototype",
      SnowflakeFileDownloaded: "Snowflake.FileDownloaded-prototype",
    },
    match: { stage: "stage" },
  });
}
