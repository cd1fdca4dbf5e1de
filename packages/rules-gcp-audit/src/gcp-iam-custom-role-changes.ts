import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gcpProject } from "@pypanther/helpers/gcp";
import type { GcpAuditLog } from "./events";

/** A custom role was made, changed or deleted, and with it what all its holders may do. */
export class GCPIAMCustomRoleChanges extends Rule<GcpAuditLog> {
  id = "GCP.IAM.CustomRoleChanges-prototype";
  displayName = "GCP IAM Role Has Changed";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Identity & Access Management", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { CIS: ["2.6"], "MITRE ATT&CK": ["TA0004:T1078"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A custom IAM role was created, changed or deleted. An attacker can add permissions for every account that holds " +
    "it.";
  defaultRunbook =
    "1. Compare the permissions of the role before and after. " +
    "2. See who holds it. " +
    "3. Undo what was not reviewed, above all permissions to set policies or to act as service accounts.";
  defaultReference = "https://cloud.google.com/iam/docs/creating-custom-roles";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = { "resource.type": "iam_role", "protoPayload.methodName": () => this.roleMethods };

  /** The methods that make, change or delete a role. */
  roleMethods: string[] = [
    "google.iam.admin.v1.CreateRole",
    "google.iam.admin.v1.DeleteRole",
    "google.iam.admin.v1.UpdateRole",
  ];

  dedup(event: PantherEvent<GcpAuditLog>) {
    return gcpProject(event, "<UNKNOWN_PROJECT>");
  }
}
