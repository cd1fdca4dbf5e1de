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
import { gsuiteActivityeventAlertContext, gsuiteActor, gsuiteParameterText } from "@pypanther/helpers/gsuite";

/** Gmail no longer runs attachments in a sandbox before delivery; new malware will get through more easily. */
export class GSuiteWorkspaceGmailSecuritySandboxDisabled extends Rule {
  id = "GSuite.Workspace.GmailSecuritySandboxDisabled-prototype";
  displayName = "GSuite Workspace Gmail Security Sandbox Disabled";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The security sandbox for attachments was switched off.";
  defaultRunbook =
    "1. Switch the sandbox on again for the unit in the title. " +
    "2. Find messages with executable or archived attachments that came meanwhile, and have them scanned. " +
    "3. Check whether slow delivery was the complaint behind it. " +
    "4. Otherwise examine the administrator's sign-ins.";
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

  title(event: PantherEvent) {
    return `[${gsuiteActor(event, "<UNKNOWN_EMAIL>")}] switched off the security sandbox for [${gsuiteParameterText(event, "ORG_UNIT_NAME", "<NO_ORG_UNIT_NAME>")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
