import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** Microsoft Defender raised an alert; it is passed on with its own severity. */
export class DefenderDetectionPassthrough extends Rule {
  id = "Defender.Detection.passthrough-prototype";
  displayName = "Defender Detection Passthrough";
  logTypes = [LogType.MICROSOFT_DEFENDER_XDR_ADVANCED_HUNTING];
  tags = ["Defender"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Microsoft Defender recorded an alert. Title, severity and techniques are Defender's own.";
  defaultRunbook =
    "1. Open the alert in the Defender portal by its link. " +
    "2. Read its evidence and timeline. " +
    "3. Act on the host, account or mail it names as Defender recommends. " +
    "4. Classify the alert there, so that it learns.";
  defaultReference = "https://learn.microsoft.com/en-us/defender-xdr/advanced-hunting-alertinfo-table";

  when: When = { category: "AdvancedHunting-AlertInfo" };

  title(event: PantherEvent) {
    return `Microsoft Defender alert: ${titleValue(event.text("properties", "Title"), "without a title")}`;
  }

  dedup(event: PantherEvent) {
    return asText(this.property(event, "AlertId"));
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const severity = event.string("properties", "Severity").toUpperCase();
    if (severity === "INFORMATIONAL") return Severity.INFO;
    return Severity.is(severity) ? severity : "DEFAULT";
  }

  reference(event: PantherEvent) {
    return this.alertUrl(event) || this.defaultReference;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      AlertId: this.property(event, "AlertId"),
      Name: this.property(event, "Title"),
      Severity: this.property(event, "Severity"),
      Source: this.property(event, "DetectionSource"),
      "ATT&CK Techniques": this.property(event, "AttackTechniques"),
      "Alert URL": this.alertUrl(event),
    };
  }

  private property(event: PantherEvent, field: string) {
    return event.deepGet("properties", field) ?? "Unknown";
  }

  private alertUrl(event: PantherEvent) {
    const [alert, tenant] = [event.text("properties", "AlertId"), event.text("tenantId")];
    const isKnown = [alert, tenant].every((id) => id !== "" && id !== "Unknown");
    return isKnown ? `https://security.microsoft.com/alerts/${alert}?tid=${tenant}` : "";
  }
}
