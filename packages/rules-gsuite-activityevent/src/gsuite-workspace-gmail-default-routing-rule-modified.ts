import {
  type AlertContext,
  endsWith,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gsuiteActivityeventAlertContext, gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** A default routing rule of Gmail was made, changed or removed; it can copy everybody's mail to a stranger. */
export class GSuiteWorkspaceGmailDefaultRoutingRuleModified extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Workspace.GmailDefaultRoutingRuleModified-prototype";
  displayName = "GSuite Workspace Gmail Default Routing Rule Modified";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A default routing rule of Gmail was created, changed or removed. An attacker can have everyone's mail copied to " +
    "an outside address.";
  defaultRunbook =
    "1. Read the rule to see which mail it concerns and where it goes. " +
    "2. Look for the mail migration or archive that it belongs to. " +
    "3. Remove recipients that are not yours, and find out what they were sent.";
  defaultReference = "https://support.google.com/a/answer/2368153?hl=en";
  summaryAttributes = ["actor:email"];

  when: When = {
    type: "EMAIL_SETTINGS",
    "parameters.SETTING_NAME": "MESSAGE_SECURITY_RULE",
    name: endsWith("_GMAIL_SETTING"),
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const [verb = ""] = event.string("name").split("_", 1);
    return `${gsuiteActorTitle(event)} ${verb.toLowerCase()}d a default routing rule of Gmail`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
