import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  startsWith,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** The policy of the organization or of a folder was set; every project beneath inherits it. */
export class GCPIAMOrgFolderIAMChanges extends Rule<GcpAuditLog> {
  id = "GCP.IAM.OrgFolderIAMChanges-prototype";
  displayName = "GCP Org or Folder Policy Was Changed Manually";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = [
    "GCP",
    "Identity & Access Management",
    "Persistence",
    "Modify Authentication Process - Conditional Access Policies",
  ];
  reports: Reports = { "GCP_CIS_1.3": ["1.8"], "MITRE ATT&CK": ["TA0003:T1556.009"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The IAM policy of the organization or a folder was set. Every project beneath it inherits the rights that an " +
    "attacker grants here.";
  defaultRunbook =
    "1. Read which members and roles changed. " +
    "2. Expect such changes from code only: look for the merge request. " +
    "3. Undo a change that was made by hand without approval. " +
    "4. Review what newly powerful members did since.";
  defaultReference = "https://cloud.google.com/iam/docs/granting-changing-revoking-access";
  summaryAttributes = ["severity", "p_any_ip_addresses"];

  when: When = {
    "protoPayload.methodName": "SetIamPolicy",
    logName: startsWith("organizations", "folder"),
  };

  rule(event: PantherEvent<GcpAuditLog>) {
    return event.string("logName").endsWith("/logs/cloudaudit.googleapis.com%2Factivity");
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `${event.logType}: ${titleValue(event.udmString("actor_user"), "an unknown actor")} set the IAM policy of an organization or folder`;
  }

  severity(event: PantherEvent<GcpAuditLog>): SeverityOrDefault {
    return event
      .string("protoPayload", "requestMetadata", "callerSuppliedUserAgent")
      .toLowerCase()
      .includes("terraform")
      ? "INFO"
      : "HIGH";
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return {
      actor: event.udm("actor_user"),
      policy_change: event.deepGet("protoPayload", "serviceData", "policyDelta"),
      caller_ip: event.deepGet("protoPayload", "requestMetadata", "callerIp"),
      user_agent: event.deepGet("protoPayload", "requestMetadata", "callerSuppliedUserAgent"),
    };
  }
}
