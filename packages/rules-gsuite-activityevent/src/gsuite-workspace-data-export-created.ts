import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { gsuiteActivityeventAlertContext, gsuiteActor } from "@pypanther/helpers/gsuite";

/** An export of all data of the company was started, or went on; whoever gets it has everything. */
export class GSuiteWorkspaceDataExportCreated extends Rule {
  id = "GSuite.Workspace.DataExportCreated-prototype";
  displayName = "GSuite Workspace Data Export Has Been Created";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An administrator used the data export tool of Google Workspace.";
  defaultRunbook =
    "1. Call the super administrators: which of them ordered the export, and for what? " +
    "2. Cancel it if nobody did; there is time before it is ready. " +
    "3. Suspend the administrator's account and review how it was entered. " +
    "4. Find out whether an export was downloaded.";
  defaultReference = "https://support.google.com/a/answer/100458?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = { name: startsWith("CUSTOMER_TAKEOUT_") };

  title(event: PantherEvent) {
    const name = asText(event.get("name"), "<NO_EVENT_NAME>");
    return `Export of all Workspace data: [${name}] by [${gsuiteActor(event, "<NO_ACTOR_FOUND>")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
