import { type AlertContext, LogType, type PantherEvent, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { gsuiteActivityeventAlertContext, gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** An export of all data of the company was started, or went on; whoever gets it has everything. */
export class GSuiteWorkspaceDataExportCreated extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Workspace.DataExportCreated-prototype";
  displayName = "GSuite Workspace Data Export Has Been Created";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An export of all company data from Google Workspace was started or continued. An attacker who downloads it has " +
    "everything.";
  defaultRunbook =
    "1. Ask the super administrators which of them ordered the export, and for what. " +
    "2. Cancel the export in the Admin console if nobody did. " +
    "3. Find out whether an export was downloaded. " +
    "4. Suspend the administrator's account and review how it was entered if the export was not ordered.";
  defaultReference = "https://support.google.com/a/answer/100458?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = { name: startsWith("CUSTOMER_TAKEOUT_") };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const name = titleValue(event.get("name"), "an unknown event");
    return `Export of all Workspace data: ${name} by ${gsuiteActorTitle(event)}`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
