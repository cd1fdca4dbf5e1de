import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A logical server of Azure SQL was deleted together with its databases. */
export class AzureMonitorActivitySQLServerDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.SQL.ServerDeleted-prototype";
  displayName = "Azure SQL Server Deleted";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An Azure SQL server was deleted with its databases. An attacker destroys data this way.";
  defaultRunbook =
    "1. Name the applications whose data was on the server. " +
    "2. Ask the caller and the database owners whether it was abandoned. " +
    "3. Open a support case at once if it was not: deleted servers can be restored for seven days. " +
    "4. Search for exports of its databases before the deletion.";
  defaultReference = "https://docs.datadoghq.com/security/default_rules/ab7-bv8-6bt/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.SQL/SERVERS/DELETE"];

  title(event: PantherEvent) {
    const server = titleValue(azureResourceName(event, "servers", ""), "of an unknown name");
    return `Azure SQL server ${server} deleted`;
  }
}
