import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A webhook for an Automation runbook was created; whoever has its URL can start the runbook without signing in. */
export class AzureMonitorActivityAutomationWebhookCreated extends AzureActivityRule {
  id = "Azure.MonitorActivity.Automation.WebhookCreated-prototype";
  displayName = "Azure Automation Webhook Created";
  tags = [
    "AZT502",
    "AZT503",
    "AZT503.3",
    "Persistence",
    "Resource Development",
    "Event Triggered Execution",
    "Stage Capabilities",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1546", "TA0042:T1608"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A webhook for an Automation runbook was created. Anyone with its URL, an attacker included, can start the " +
    "runbook without signing in.";
  defaultRunbook =
    "1. Identify the runbook behind the webhook and what its identity may do. " +
    "2. Ask the caller which system is going to call it. " +
    "3. Search the job history for runs that the webhook started and where they came from. " +
    "4. Delete the webhook if it has no owner; its URL cannot be changed.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/persistence_automation_webhook_created.toml";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = [
    "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/WEBHOOKS/ACTION",
    "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/WEBHOOKS/WRITE",
  ];

  contextNames: Record<string, string> = { webhook_name: "webhooks", automation_account_name: "automationAccounts" };

  title(event: PantherEvent) {
    const webhook = titleValue(azureResourceName(event, "webhooks", ""), "of an unknown name");
    return `Azure Automation webhook ${webhook} created`;
  }
}
