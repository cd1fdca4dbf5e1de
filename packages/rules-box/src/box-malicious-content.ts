import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxShieldAlert, isRiskyShieldAlert } from "@pypanther/helpers/box";
import { titleValue } from "@pypanther/helpers/title-value";

/** Box marked a file as malicious, or Box Shield did so with a risk score over 50. */
export class BoxMaliciousContent extends Rule {
  id = "Box.Malicious.Content-prototype";
  displayName = "Malicious Content Detected";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Execution:User Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1204"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Box marked a stored file as malicious, or Box Shield did with a risk score over 50. Whoever opens the file may " +
    "infect their device.";
  defaultRunbook =
    "1. Take the file's name and owner from the title, and do not open the file. " +
    "2. List in Box who previewed, downloaded or synced it, and have their devices scanned. " +
    "3. Ask the owner how the file came into Box, and check their device and account if they do not know it. " +
    "4. Delete the file, its versions and its shared links after keeping a copy for analysis.";
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
    return `${titleValue(owner, "an unknown user")} owns the malicious file ${titleValue(file, "of unknown name")} in Box`;
  }
}
