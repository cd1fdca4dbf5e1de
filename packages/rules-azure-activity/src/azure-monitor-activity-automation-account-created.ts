import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** An Automation account, which runs code under an identity of its own, was created or updated. */
export class AzureMonitorActivityAutomationAccountCreated extends AzureActivityRule {
  id = "Azure.MonitorActivity.Automation.AccountCreated-prototype";
  displayName = "Azure Automation Account Created";
  tags = ["Persistence", "Defense Evasion", "Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1078", "TA0005:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An Azure Automation account was created or updated. An attacker can run code under its identity after a stolen " +
    "login is revoked.";
  defaultRunbook =
    "1. Ask the owner of the subscription whether the account belongs to a known project. " +
    "2. Read the role assignments of its managed identity and of its run-as accounts. " +
    "3. Review the runbooks, schedules and webhooks added to it since. " +
    "4. Delete the account and its identity if nobody claims it.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/persistence_automation_account_created.toml";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/WRITE"];

  contextNames: Record<string, string> = { automation_account_name: "automationAccounts" };

  title(event: PantherEvent) {
    const account = titleValue(azureResourceName(event, "automationAccounts", ""), "of an unknown name");
    return `Azure Automation account ${account} created or updated`;
  }
}
