import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** An Automation runbook was deleted, which may hide what it ran or break what depends on it. */
export class AzureMonitorActivityAutomationRunbookDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Automation.RunbookDeleted-prototype";
  displayName = "Azure Automation Runbook Deleted";
  tags = ["Defense Evasion", "Indicator Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1070"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An Azure Automation runbook was deleted. An attacker may be hiding what it ran or breaking what depends on it.";
  defaultRunbook =
    "1. Ask the caller why the runbook had to go. " +
    "2. Read its last jobs and their output, which stay in the account for thirty days. " +
    "3. Check whether it was created shortly before it was deleted; if so, treat its jobs as an attack. " +
    "4. Restore it from source control if it was yours.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/defense_evasion_azure_automation_runbook_deleted.toml";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/RUNBOOKS/DELETE"];

  contextNames: Record<string, string> = { runbook_name: "runbooks", automation_account_name: "automationAccounts" };

  title(event: PantherEvent) {
    const runbook = titleValue(azureResourceName(event, "runbooks", ""), "of an unknown name");
    return `Azure Automation runbook ${runbook} deleted`;
  }
}
