import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpActorTitle, gcpMethodTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** A request was stopped at a VPC Service Controls perimeter; somebody may be trying to carry data across it. */
export class GCPAccessAttemptsViolatingVPCServiceControls extends Rule<GcpAuditLog> {
  id = "GCP.Access.Attempts.Violating.VPC.Service.Controls-prototype";
  displayName = "GCP Access Attempts Violating VPC Service Controls";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Google refused a call because it would have crossed the boundary of a service perimeter.";
  defaultRunbook =
    "1. See who called what from where; a misconfigured job repeats one call, a prowler varies it. " +
    "2. Check whether the caller should be inside the perimeter. " +
    "3. Add an access level or rule for legitimate callers only. " +
    "4. Suspend the caller if the attempt cannot be explained.";
  defaultReference = "https://cloud.google.com/vpc-service-controls/docs/troubleshooting#debugging";

  when: When = { severity: "ERROR", "protoPayload.status.code": 7 };

  rule(event: PantherEvent<GcpAuditLog>) {
    const types = event.deepWalk(["protoPayload", "status", "details", "violations", "type"]);
    return (typeof types === "string" || Array.isArray(types)) && types.includes("VPC_SERVICE_CONTROLS");
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} was stopped at a service perimeter: ${gcpMethodTitle(event)}`;
  }
}
