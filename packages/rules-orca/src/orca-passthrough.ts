import {
  type AlertContext,
  LogType,
  lookup,
  MAX_TEXT_LENGTH,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";

/** Orca raised an alert about a weakness or threat in the cloud. */
export class OrcaPassthrough extends Rule {
  id = "Orca.Passthrough-prototype";
  displayName = "Orca Passthrough";
  logTypes = [LogType.ORCA_ALERT];
  tags = ["Orca", "Passthrough"];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Orca Security has an open alert about a cloud asset. An attacker could use the weakness, or is already active.";
  defaultRunbook =
    "1. Open the alert in Orca and read its evidence. " +
    "2. Check how exposed the asset is and what data it holds. " +
    "3. Have the owner follow Orca's recommendation, or dismiss the alert in Orca with a reason. " +
    "4. Isolate the asset and rotate its credentials if the evidence shows an attack.";
  defaultReference = "https://docs.orcasecurity.io/docs/alerts";
  summaryAttributes = ["alert_labels", "asset_name", "state:alert_id"];

  when: When = { "state.status": "open" };

  /** Orca's risk levels → our severities. */
  severityMap: Record<string, Severity> = {
    informational: "INFO",
    low: "LOW",
    medium: "MEDIUM",
    high: "HIGH",
    critical: "CRITICAL",
  };

  title(event: PantherEvent) {
    return orcaTitle(event, "Orca alert without a title");
  }

  dedup(event: PantherEvent) {
    // What exceeds a title tells no alerts apart, and hashing megabytes of it would hold up the pipeline.
    return `(${this.severity(event)}) ${orcaTitle(event, "<UNKNOWN ALERT TITLE>").slice(0, MAX_TEXT_LENGTH)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const level = event.deepGet("state", "risk_level") ?? "medium";
    return (typeof level === "string" && lookup(this.severityMap, level)) || "DEFAULT";
  }

  description(event: PantherEvent) {
    return event.text("description") || this.defaultDescription;
  }

  runbook(event: PantherEvent) {
    return event.text("recommendation") || event.text("data", "recommendation") || this.defaultRunbook;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      asset: {
        name: event.get("asset_name", "<UNKNOWN ASSET NAME>"),
        type: event.get("asset_type", "<UNKNOWN TYPE>"),
        category: event.get("asset_category", "<UNKNOWN CATEGORY>"),
      },
      category: event.get("category", "<UNKNOWN CATEGORY>"),
      cloud_provider: {
        id: event.get("cloud_provider_id", "<UNKNOWN_CLOUD_PROVIDER_ID>"),
        type: event.get("cloud_provider", "<UNKNOWN_CLOUD_PROVIDER>"),
      },
      details: event.deepGet("data", "details") ?? "",
      orca_alert_id: event.deepGet("state", "alert_id") ?? "<UNKNOWN ALERT ID>",
      org_id: event.get("organization_id", "<UNKNOWN ORG ID>"),
    };
  }
}

function orcaTitle(event: PantherEvent, untitled: string): string {
  const asset = event.text("asset_type_string");
  const title = event.text("data", "title") || event.text("type_string") || untitled;
  return asset ? `${asset}: ${title}` : title;
}
