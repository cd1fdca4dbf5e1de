import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureCallerAddress, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Somebody set a schedule in an Automation account; it runs code again and again without anyone at a keyboard. */
export class AzureMonitorActivityAutomationScheduleCreated extends AzureActivityRule {
  id = "Azure.MonitorActivity.Automation.ScheduleCreated-prototype";
  displayName = "Azure Automation Schedule Created or Modified";
  tags = ["AZT505", "Persistence", "Privilege Escalation", "Scheduled Task", "Exploitation for Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1053.005", "TA0004:T1068"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An Azure Automation schedule was created or changed. An attacker can make code come back after a clean-up.";
  defaultRunbook =
    "1. See which runbooks the schedule starts and when it runs next. " +
    "2. Read those runbooks for commands that create accounts, grant roles or reach out to unknown hosts. " +
    "3. Ask the caller about the purpose; check the address against their usual ones. " +
    "4. Disable the schedule until that is answered.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/Persistence/AZT505/AZT505-1";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/SCHEDULES/WRITE"];

  contextNames: Record<string, string> = { schedule_name: "schedules", automation_account_name: "automationAccounts" };

  title(event: PantherEvent) {
    const schedule = titleValue(azureResourceName(event, "schedules", ""), "of an unknown name");
    const caller = azureCallerAddress(event);
    return `Azure Automation schedule ${schedule} created or changed from ${caller}`;
  }
}
