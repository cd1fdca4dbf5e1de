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

/** Gmail no longer runs attachments in a sandbox before delivery; new malware will get through more easily. */
export class GSuiteWorkspaceGmailSecuritySandboxDisabled extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Workspace.GmailSecuritySandboxDisabled-prototype";
  displayName = "GSuite Workspace Gmail Security Sandbox Disabled";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The Gmail security sandbox for attachments was turned off. An attacker's new malware reaches mailboxes more " +
    "easily.";
  defaultRunbook =
    "1. Switch the sandbox on again for the unit in the title. " +
    "2. Find messages with executable or archived attachments that came meanwhile, and have them scanned. " +
    "3. Ask the administrator for the reason. " +
    "4. Review the administrator's sign-ins and suspend the account if they did not make the change.";
  defaultReference =
    "https://support.google.com/a/answer/7676854?hl=en#zippy=%2Cfind-security-sandbox-settings%2Cabout-security-sandbox-rules-and-other-scans";
  summaryAttributes = ["actor:email"];

  when: When = {
    name: "CHANGE_APPLICATION_SETTING",
    "parameters.SETTING_NAME": "AttachmentDeepScanningSettingsProto deep_scanning_enabled",
    "parameters.NEW_VALUE": ignoringCase("false"),
    "id.applicationName": ignoringCase("admin"),
    "parameters.APPLICATION_NAME": ignoringCase("gmail"),
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} switched off the security sandbox for ${titleValue(gsuiteParameterText(event, "ORG_UNIT_NAME", ""), "an unknown org unit")}`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
