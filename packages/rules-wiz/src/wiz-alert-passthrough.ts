import {
  type AlertContext,
  asText,
  LogType,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { wizIssueUrl, wizSeverity } from "@pypanther/helpers/wiz";

/** Wiz reported an open issue. */
export class WizAlertPassthrough extends Rule {
  id = "Wiz.Alert.Passthrough-prototype";
  displayName = "Wiz Alert Passthrough Rule";
  logTypes = [LogType.WIZ_ISSUES];
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Wiz reported an open issue. The alert has the severity that Wiz gave it.";
  defaultRunbook =
    "1. Open the issue in Wiz and read its cause. " +
    "2. Find the owner of the resource and decide whether it is exposed now. " +
    "3. Isolate the resource if it is exposed or attacked, then follow the remediation that Wiz proposes.";
  defaultReference = "https://www.wiz.io/product";

  when: When = { status: "OPEN", severity: not("INFORMATIONAL") };

  title(event: PantherEvent) {
    return asText(event.deepGet("sourceRule", "name"), "Wiz issue of an unknown rule");
  }

  /** Minor issues join by what is wrong, others by the resource that has them. */
  dedup(event: PantherEvent) {
    const severity = asText(event.get("severity"), "<SEVERITY_NOT_FOUND>");
    if (severity === "INFO" || severity === "LOW") return asText(event.deepGet("sourceRule", "id"), "None");
    return asText(event.deepGet("entitySnapshot", "externalId"), "<RESOURCE_NOT_FOUND>") + severity;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return wizSeverity(event.string("severity"));
  }

  description(event: PantherEvent) {
    return asText(event.deepGet("sourceRule", "controlDescription"), "<DESCRIPTION_NOT_FOUND>");
  }

  runbook(event: PantherEvent) {
    return asText(event.deepGet("sourceRule", "resolutionRecommendation"), "<RECOMMENDATION_NOT_FOUND>");
  }

  reference(event: PantherEvent) {
    return wizIssueUrl(event.string("id")) ?? this.defaultReference;
  }

  alertContext(event: PantherEvent): AlertContext {
    const entity = event.reader("entitySnapshot");
    const [entityId, entityType] = [entity.string("id"), entity.string("type")];
    return {
      id: event.get("id", "<ID_NOT_FOUND>"),
      type: event.get("type", "<TYPE_NOT_FOUND>"),
      entity_snapshot: event.get("entitySnapshot", {}),
      entity_url: entityId && entityType ? `https://app.wiz.io/issues#~(entity~(~'${entityId}*2c${entityType}))` : null,
      mitre_attack_categories: event
        .readers("sourceRule", "securitySubCategories")
        .filter((category) => category.string("category", "framework", "name") === "MITRE ATT&CK Matrix"),
    };
  }
}
