import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, gcpPrincipal } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** Names in a DNS zone were changed, and traffic for its names may now go astray. */
export class GCPDNSZoneModifiedorDeleted extends Rule<GcpAuditLog> {
  id = "GCP.DNS.Zone.Modified.or.Deleted-prototype";
  displayName = "GCP DNS Zone Modified or Deleted";
  logTypes = [LogType.GCP_AUDIT_LOG];
  dedupPeriodMinutes = 90;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A DNS zone of Google Cloud changed, lost records or was deleted. An attacker can redirect traffic for its names.";
  defaultRunbook =
    "1. Compare the records with those in code or in a backup. " +
    "2. Resolve the most important names and see whether they lead where they should. " +
    "3. Undo the change and ask its author. " +
    "4. Check for certificates issued for the names meanwhile.";
  defaultReference = "https://cloud.google.com/dns/docs/zones";

  when: When = {
    "protoPayload.methodName": [
      "dns.changes.create",
      "dns.managedZones.delete",
      "dns.managedZones.patch",
      "dns.managedZones.update",
    ],
  };

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} changed or deleted DNS zone ${gcpResourceTitle(event, "of an unknown name")}`;
  }

  dedup(event: PantherEvent<GcpAuditLog>) {
    return gcpPrincipal(event);
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
