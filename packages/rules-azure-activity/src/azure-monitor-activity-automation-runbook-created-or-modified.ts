import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureOperation, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Somebody wrote, edited or published a runbook; what it says Azure will run, under the account's identity. */
export class AzureMonitorActivityAutomationRunbookCreatedOrModified extends AzureActivityRule {
  id = "Azure.MonitorActivity.Automation.RunbookCreatedOrModified-prototype";
  displayName = "Azure Automation Runbook Created or Modified";
  tags = [
    "AZT302",
    "AZT302.1",
    "AZT302.2",
    "AZT302.3",
    "AZT601",
    "AZT601.5",
    "AZT602",
    "AZT605.2",
    "Persistence",
    "Execution",
    "Cloud Accounts",
    "Command and Scripting Interpreter",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1078.004", "TA0002:T1059"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An Azure Automation runbook was created, changed or published. An attacker can plant code that runs with the " +
    "rights of the account.";
  defaultRunbook =
    "1. Read the runbook, draft and published version, and compare with source control. " +
    "2. Match the edit with a commit or ticket, and call the caller if there is neither. " +
    "3. See whether it was started since, by schedule or webhook, and what it did. " +
    "4. Restore the last good version and review the account's identity if the change is hostile.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/execution_azure_automation_runbook_created_or_modified.toml";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = [
    "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/RUNBOOKS/DRAFT/WRITE",
    "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/RUNBOOKS/WRITE",
    "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/RUNBOOKS/PUBLISH/ACTION",
  ];

  contextNames: Record<string, string> = { runbook_name: "runbooks", automation_account_name: "automationAccounts" };

  title(event: PantherEvent) {
    const runbook = titleValue(azureResourceName(event, "runbooks", ""), "of an unknown name");
    return `Azure Automation runbook ${runbook}: ${this.action(azureOperation(event))}`;
  }

  private action(operation: string) {
    if (operation.includes("PUBLISH")) return "Published";
    return operation.includes("DRAFT") ? "Draft Created" : "Modified";
  }
}
