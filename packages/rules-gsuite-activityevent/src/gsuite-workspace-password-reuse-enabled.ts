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
import { gsuiteActivityeventAlertContext, gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** People may go back to passwords they had before, leaked ones included. */
export class GSuiteWorkspacePasswordReuseEnabled extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Workspace.PasswordReuseEnabled-prototype";
  displayName = "GSuite Workspace Password Reuse Has Been Enabled";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Google Workspace allows old passwords again. An attacker can use leaked ones.";
  defaultRunbook =
    "1. Forbid reuse again under Security, Password management. " +
    "2. Find accounts that went back to an old password, those in known leaks first. " +
    "3. Hear the administrator's reason, and look at their other changes if there is none.";
  defaultReference = "https://support.google.com/a/answer/139399?hl=en#";
  summaryAttributes = ["actor:email"];

  when: When = {
    name: "CHANGE_APPLICATION_SETTING",
    type: "APPLICATION_SETTINGS",
    "parameters.SETTING_NAME": "Password Management - Enable password reuse",
    "parameters.NEW_VALUE": ignoringCase("true"),
    "id.applicationName": ignoringCase("admin"),
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} allowed old passwords to be used again`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
