import {
  type AlertContext,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gsuiteActivityeventAlertContext, gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** Gmail no longer holds back dubious messages for a closer look, so more phishing reaches people. */
export class GSuiteWorkspaceGmailPredeliveryScanningDisabled extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Workspace.GmailPredeliveryScanningDisabled-prototype";
  displayName = "GSuite Workspace Gmail Pre-Delivery Message Scanning Disabled";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Enhanced pre-delivery scanning was turned off in Gmail. More phishing reaches mailboxes.";
  defaultRunbook =
    "1. See in the alert which organizational unit it concerns. " +
    "2. Switch it on again under Gmail, Spam, phishing and malware; it delays few messages, and those briefly. " +
    "3. Search delivered mail for what it would have held back. " +
    "4. Let the administrator explain the change; suspend the account if it was not theirs.";
  defaultReference = "https://support.google.com/a/answer/7380368";
  summaryAttributes = ["actor:email"];

  when: When = {
    name: "CHANGE_APPLICATION_SETTING",
    "parameters.SETTING_NAME": "DelayedDeliverySettingsProto disable_delayed_delivery_for_suspicious_email",
    "parameters.NEW_VALUE": ignoringCase("true"),
    "id.applicationName": ignoringCase("admin"),
    "parameters.APPLICATION_NAME": ignoringCase("gmail"),
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} switched off pre-delivery scanning for ${titleValue(gsuiteParameterText(event, "ORG_UNIT_NAME", ""), "an unknown org unit")}`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
