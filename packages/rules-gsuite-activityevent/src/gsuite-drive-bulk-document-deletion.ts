import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { gsuiteActor, gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** An account throws away many documents, out of anger or to cover tracks. */
export class GSuiteDriveBulkDocumentDeletion extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Drive.BulkDocumentDeletion-prototype";
  displayName = "GSuite Drive Many Documents Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Impact", "Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  threshold = 11;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An account moved many documents to the trash. An attacker or a leaver may be destroying data or hiding traces.";
  defaultRunbook =
    "1. See which documents went and whether they can be spared. " +
    "2. Ask the person; a clean-up is the harmless reason. " +
    "3. Restore them from the trash, where they stay for thirty days. " +
    "4. Suspend the account if it seems hijacked or its owner hostile.";
  defaultReference = "https://support.google.com/drive/answer/2375102";

  when: When = { "id.applicationName": "drive", name: "trash" };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} moved many Drive documents to the trash`;
  }

  dedup(event: PantherEvent<GSuiteActivityEvent>) {
    return gsuiteActor(event, "");
  }

  severity(event: PantherEvent<GSuiteActivityEvent>): SeverityOrDefault {
    return event.string("parameters", "visibility") === "shared_externally" ? "HIGH" : "DEFAULT";
  }

  unique(event: PantherEvent<GSuiteActivityEvent>) {
    return event.text("parameters", "doc_id") || null;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return {
      user: event.deepGet("actor", "email"),
      doc_title: event.deepGet("parameters", "doc_title"),
      doc_type: event.deepGet("parameters", "doc_type"),
      visibility: event.deepGet("parameters", "visibility"),
    };
  }
}
