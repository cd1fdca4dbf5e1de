import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import type { GSuiteActivityEvent } from "./events";

/** An account downloads one Drive file after the other, as somebody does who is about to leave with them. */
export class GoogleWorkspaceManyDocsDownloaded extends Rule<GSuiteActivityEvent> {
  id = "Google.Workspace.ManyDocsDownloaded-prototype";
  displayName = "Google Workspace Many Docs Downloaded";
  status: RuleStatus = "Experimental";
  createAlert = false;
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite ActivityEvent"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  dedupPeriodMinutes = 5;
  threshold = 20;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An account downloaded many files from Drive within minutes. An attacker or a leaver may be taking data.";
  defaultRunbook =
    "1. List the files and judge how sensitive they are. " +
    "2. Ask the person, or their manager if they are leaving. " +
    "3. Suspend the account if the sign-in looks foreign, and end its sessions.";
  defaultReference = "https://support.google.com/drive/answer/2423534?hl=en&co=GENIE.Platform%3DDesktop";
  summaryAttributes = ["p_any_usernames", "parameters:doc_title"];

  when: When = { "id.applicationName": "drive", name: "download" };

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return {
      actor: event.deepGet("actor", "email") ?? "<UNKNOWN ACTOR>",
      document_name: event.deepGet("parameters", "doc_title") ?? "<UNKNOWN DOCUMENT>",
    };
  }
}
