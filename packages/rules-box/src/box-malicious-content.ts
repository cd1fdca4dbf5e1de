import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxShieldAlert, isRiskyShieldAlert } from "@pypanther/helpers/box";

/** A file in Box is malware, ready to be opened by whoever it is shared with. */
export class BoxMaliciousContent extends Rule {
  id = "Box.Malicious.Content-prototype";
  displayName = "Malicious Content Detected";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Execution:User Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1204"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Box, or Box Shield with considerable confidence, classed a stored file as malicious.";
  defaultRunbook =
    "1. Do not open the file; take its name, hash and owner from the event. " +
    "2. List who previewed, downloaded or synced it, and have their devices scanned. " +
    "3. Ask the owner how the file came into Box; suspect their device or account if they do not know it. " +
    "4. Delete the file, its versions and its shared links once a copy is kept for analysis.";
  defaultReference = "https://developer.box.com/guides/events/shield-alert-events/";
  summaryAttributes = ["event_type"];

  when: When = { event_type: ["FILE_MARKED_MALICIOUS", "SHIELD_ALERT"] };

  rule(event: PantherEvent) {
    return event.string("event_type") === "FILE_MARKED_MALICIOUS" || isRiskyShieldAlert(event, ["Malicious Content"]);
  }

  title(event: PantherEvent) {
    const alert = boxShieldAlert(event);
    const [file, owner] =
      event.string("event_type") === "FILE_MARKED_MALICIOUS"
        ? [event.text("source", "item_name"), event.text("source", "owned_by", "login")]
        : [alert.text("alert_summary", "upload_activity", "item_name"), alert.text("user", "email")];
    return `Malicious file [${file || "<UNKNOWN_FILE>"}] in Box, owned by [${owner || "<UNKNOWN_USER>"}]`;
  }
}
