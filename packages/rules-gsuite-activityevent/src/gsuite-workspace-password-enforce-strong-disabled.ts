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

/** Weak passwords are allowed from now on, and somebody will choose one. */
export class GSuiteWorkspacePasswordEnforceStrongDisabled extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Workspace.PasswordEnforceStrongDisabled-prototype";
  displayName = "GSuite Workspace Strong Password Enforcement Has Been Disabled";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Google Workspace no longer requires strong passwords. An attacker can guess weak ones.";
  defaultRunbook =
    "1. Require strong passwords again, from the next sign-in on. " +
    "2. Learn whether a migration or a shared device called for it. " +
    "3. List who changed their password meanwhile and have them choose another. " +
    "4. Watch for guessing of passwords until that is done.";
  defaultReference = "https://support.google.com/a/answer/139399?hl=en";
  summaryAttributes = ["actor:email"];

  when: When = {
    name: "CHANGE_APPLICATION_SETTING",
    type: "APPLICATION_SETTINGS",
    "parameters.SETTING_NAME": "Password Management - Enforce strong password",
    "parameters.NEW_VALUE": ignoringCase("off"),
    "id.applicationName": ignoringCase("admin"),
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} allowed weak passwords`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
