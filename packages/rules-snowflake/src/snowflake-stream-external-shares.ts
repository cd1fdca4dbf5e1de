import { exists, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { SnowflakeDataTransferHistory } from "./events";

/** Snowflake transferred data to another cloud or region. */
export class SnowflakeStreamExternalShares extends Rule<SnowflakeDataTransferHistory> {
  id = "Snowflake.Stream.ExternalShares-prototype";
  displayName = "Snowflake External Data Share";
  logTypes = [LogType.SNOWFLAKE_DATA_TRANSFER_HISTORY];
  tags = ["Snowflake", "[MITRE] Exfiltration", "[MITRE] Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Snowflake transferred data to another cloud or region. An attacker can take data out this way.";
  defaultRunbook =
    "1. Match the transfer with a replication, share or export that you set up. " +
    "2. Ask the owner of the account that received it. " +
    "3. Stop the replication and find out which data was transferred if nobody knows of it. " +
    "4. Tell the data protection officer if it was personal data.";

  when: When = { SOURCE_CLOUD: exists(), TARGET_CLOUD: exists() };

  rule(event: PantherEvent<SnowflakeDataTransferHistory>) {
    const elsewhere = isTruthy(event.get("SOURCE_CLOUD")) && isTruthy(event.get("TARGET_CLOUD"));
    return elsewhere && event.number("BYTES_TRANSFERRED") > 0;
  }

  title(event: PantherEvent<SnowflakeDataTransferHistory>) {
    const from = `${titleValue(event.text("SOURCE_CLOUD"), "an unknown cloud")} ${titleValue(event.text("SOURCE_REGION"), "an unknown region")}`;
    const to = `${titleValue(event.text("TARGET_CLOUD"), "an unknown cloud")} ${titleValue(event.text("TARGET_REGION"), "an unknown region")}`;
    const type = titleValue(event.text("TRANSFER_TYPE"), "an unknown type");
    const bytes = titleValue(event.text("BYTES_TRANSFERRED"), "an unknown volume");
    return `Snowflake data transfer from ${from} to ${to}: ${type} of ${bytes} bytes`;
  }
}
