import { endsWith, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** Something was created in a region where the company runs nothing, a favourite place for mining on stolen accounts. */
export class GCPUnusedRegions extends Rule<GcpAuditLog> {
  id = "GCP.UnusedRegions-prototype";
  displayName = "GCP Resource in Unused Region";
  enabled = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Database", "Configuration Required", "Defense Evasion:Unused/Unsupported Cloud Regions"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1535"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A resource was created in a region that is on no list of regions in use. Attackers mine there on stolen accounts " +
    "because few look.";
  defaultRunbook =
    "1. Ask the creator's team whether a new region is being opened. " +
    "2. Look at what runs there: size, image, start-up script. " +
    "3. Forbid unused locations by organization policy. " +
    "4. Save a disk snapshot, shut the resource down and suspend the creator's credentials if nobody planned it.";
  defaultReference = "https://cloud.google.com/docs/geography-and-regions";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = { "protoPayload.methodName": endsWith("insert", "create") };

  /** Beginnings of the regions, zones and multi-regions in use. */
  approvedActiveRegions: string[] = ["us"];

  rule(event: PantherEvent<GcpAuditLog>) {
    const location = event.string("resource", "labels", "location") || event.string("resource", "labels", "zone");
    return location !== "" && !this.approvedActiveRegions.some((region) => location.startsWith(region));
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `A resource was created in an unused region in ${gcpProjectTitle(event)}`;
  }
}
