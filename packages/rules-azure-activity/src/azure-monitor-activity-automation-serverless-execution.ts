import { type AlertContext, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import {
  azureActivityAlertContext,
  azureOperation,
  azureResourceName,
  azureResourceNames,
} from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Code ran as an Automation job or through the host of a Function App, where no machine keeps traces of it. */
export class AzureMonitorActivityAutomationServerlessExecution extends AzureActivityRule {
  id = "Azure.MonitorActivity.Automation.ServerlessExecution-prototype";
  displayName = "Azure Serverless Script Execution";
  tags = [
    "AZT404",
    "AZT404.3",
    "AZT302",
    "AZT302.1",
    "AZT302.2",
    "AZT302.3",
    "AZT302.4",
    "Execution",
    "Command and Scripting Interpreter",
    "Cloud Administration Command",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059", "TA0002:T1651"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Code ran as an Automation job or in a Function App. Attackers use this because it leaves no traces on a server.";
  defaultRunbook =
    "1. Read what ran: the runbook with its job output, or the function's code and logs. " +
    "2. Ask the caller whether they started it. " +
    "3. See which identity it ran under and what that identity did meanwhile. " +
    "4. Disable runbook or app, and its identity, if the code is not yours.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/Execution/AZT302/AZT302/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = [
    "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/JOBS/WRITE",
    "MICROSOFT.WEB/SITES/HOSTRUNTIME/HOST/ACTION",
  ];

  title(event: PantherEvent) {
    const name = (type: string, missing: string) => titleValue(azureResourceName(event, type, ""), missing);
    switch (azureOperation(event)) {
      case "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/JOBS/WRITE":
        return `Azure Automation Runbook Job run in ${name("automationAccounts", "an unknown account")}`;
      case "MICROSOFT.WEB/SITES/HOSTRUNTIME/HOST/ACTION":
        return `Azure Function App code run in ${name("sites", "an unknown app")}`;
      default:
        return "Azure Serverless code run in an unknown resource";
    }
  }

  alertContext(event: PantherEvent): AlertContext {
    const isJob = azureOperation(event) === "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/JOBS/WRITE";
    return {
      ...azureActivityAlertContext(event),
      resource_type: isJob ? "Automation Runbook Job" : "Function App",
      ...azureResourceNames(
        event,
        isJob
          ? { automation_account: "automationAccounts", runbook_name: "runbooks", job_id: "jobs" }
          : { function_app_name: "sites" },
      ),
    };
  }
}
