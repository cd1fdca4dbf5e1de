import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxShieldAlert, boxUser, isRiskyShieldAlert } from "@pypanther/helpers/box";

/** Someone downloads far more, or otherwise, than they used to: files may be on their way out. */
export class BoxShieldAnomalousDownload extends Rule {
  id = "Box.Shield.Anomalous.Download-prototype";
  displayName = "Box Shield Detected Anomalous Download Activity";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Box Shield rated the downloads of an account as abnormal and their risk as considerable.";
  defaultRunbook =
    "1. Read Shield's summary and list what the account downloaded in the last days. " +
    "2. Ask the user or their manager whether a migration, an audit or a departure explains it. " +
    "3. If nothing does, suspend the account, end its sessions and keep its access log. " +
    "4. Work out with the owners of the files how sensitive they are and whom to notify.";
  defaultReference = "https://developer.box.com/guides/events/shield-alert-events/";
  summaryAttributes = ["event_type", "ip_address"];

  when: When = { event_type: "SHIELD_ALERT" };

  rule(event: PantherEvent) {
    return isRiskyShieldAlert(event, ["Anomalous Download"]);
  }

  title(event: PantherEvent) {
    const summary = boxShieldAlert(event).text("alert_summary", "description");
    return summary || `Box Shield: abnormal downloads by [${boxUser(event)}]`;
  }
}
