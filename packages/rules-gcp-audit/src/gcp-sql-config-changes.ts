import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gcpProject } from "@pypanther/helpers/gcp";
import type { GcpAuditLog } from "./events";

/** The settings of a Cloud SQL instance changed, perhaps its networks, encryption or backups. */
export class GCPSQLConfigChanges extends Rule<GcpAuditLog> {
  id = "GCP.SQL.ConfigChanges-prototype";
  displayName = "GCP SQL Config Changes";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Database"];
  reports: Reports = { CIS: ["2.11"] };
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The settings of a Cloud SQL instance were changed. An attacker can open its networks or turn off its backups.";
  defaultRunbook =
    "1. Compare the settings in the record with the ones before. " +
    "2. Pay heed to authorised networks, required TLS, audit flags and backups. " +
    "3. Undo what weakens the instance and was not planned.";
  defaultReference = "https://cloud.google.com/sql/docs/mysql/instance-settings";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = { "protoPayload.methodName": "cloudsql.instances.update" };

  dedup(event: PantherEvent<GcpAuditLog>) {
    return gcpProject(event, "<UNKNOWN_PROJECT>");
  }
}
