import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** Flow logs of a subnet were switched off, so that its traffic goes unrecorded. */
export class GCPVPCFlowLogsDisabled extends Rule<GcpAuditLog> {
  id = "GCP.VPC.Flow.Logs.Disabled-prototype";
  displayName = "GCP VPC Flow Logs Disabled";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Flow logs of a subnet were turned off. An attacker's traffic in it is no longer recorded.";
  defaultRunbook =
    "1. Ask the actor why; cost is the usual reason. " +
    "2. Switch the logs on again if there is no good one. " +
    "3. Look for new hosts, firewall rules or large transfers in the subnet since.";
  defaultReference = "https://cloud.google.com/vpc/docs/using-flow-logs";

  when: When = {
    "protoPayload.methodName": "v1.compute.subnetworks.patch",
    "protoPayload.request.enableFlowLogs": false,
  };

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} switched off flow logs of ${gcpResourceTitle(event)}`;
  }
}
