import { exists, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Data left for another cloud or region, where others may hold it. */
export class SnowflakeStreamExternalShares extends Rule {
  id = "Snowflake.Stream.ExternalShares-prototype";
  displayName = "Snowflake External Data Share";
  logTypes = [LogType.SNOWFLAKE_DATA_TRANSFER_HISTORY];
  tags = ["Snowflake", "[MITRE] Exfiltration", "[MITRE] Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Snowflake transferred data to another cloud or region.";
  defaultRunbook =
    "1. Match the transfer with a replication, share or export that is set up. " +
    "2. Ask the owner of the account that received it. " +
    "3. Stop the replication, and find out which data went, if nobody knows. " +
    "4. Tell the data protection officer when it held personal data.";

  when: When = { SOURCE_CLOUD: exists(), TARGET_CLOUD: exists() };

  rule(event: PantherEvent) {
    const elsewhere = isTruthy(event.get("SOURCE_CLOUD")) && isTruthy(event.get("TARGET_CLOUD"));
    return elsewhere && event.number("BYTES_TRANSFERRED") > 0;
  }

  title(event: PantherEvent) {
    const from = `[${event.text("SOURCE_CLOUD") || "<UNKNOWN SOURCE CLOUD>"}] [${event.text("SOURCE_REGION") || "<UNKNOWN SOURCE REGION>"}]`;
    const to = `[${event.text("TARGET_CLOUD") || "<UNKNOWN TARGET CLOUD>"}] [${event.text("TARGET_REGION") || "<UNKNOWN TARGET REGION>"}]`;
    const type = event.text("TRANSFER_TYPE") || "<UNKNOWN TRANSFER TYPE>";
    const bytes = event.text("BYTES_TRANSFERRED") || "<UNKNOWN VOLUME>";
    return `Snowflake data transfer from ${from} to ${to}: [${type}] of [${bytes}] bytes`;
  }
}
