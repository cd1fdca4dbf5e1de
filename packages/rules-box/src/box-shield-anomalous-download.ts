import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxShieldAlert, boxUser, isRiskyShieldAlert } from "@pypanther/helpers/box";

/** Box Shield reported abnormal downloads of a user with a risk score over 50. */
export class BoxShieldAnomalousDownload extends Rule {
  id = "Box.Shield.Anomalous.Download-prototype";
  displayName = "Box Shield Detected Anomalous Download Activity";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Box Shield reported abnormal downloads of a user with a risk score over 50. Somebody may be copying files out " +
    "of the company.";
  defaultRunbook =
    "1. Read Shield's summary in additional_details, and list what the account downloaded in the last days. " +
    "2. Ask the user or their manager whether a migration, an audit or a departure explains it. " +
    "3. Work out with the owners of the files how sensitive they are. " +
    "4. Suspend the account and end its sessions if nothing explains the downloads.";
  defaultReference = "https://developer.box.com/guides/events/shield-alert-events/";
  summaryAttributes = ["event_type", "ip_address"];

  when: When = { event_type: "SHIELD_ALERT" };

  rule(event: PantherEvent) {
    return isRiskyShieldAlert(event, ["Anomalous Download"]);
  }

  title(event: PantherEvent) {
    const summary = boxShieldAlert(event).text("alert_summary", "description");
    return summary || `${boxUser(event)} made abnormal downloads from Box, says Box Shield`;
  }
}
