import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpPathSegment } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** A provider of a workload identity pool was made or changed; programs elsewhere may get credentials through it. */
export class GCPWorkloadIdentityPoolCreatedorUpdated extends Rule<GcpAuditLog> {
  id = "GCP.Workload.Identity.Pool.Created.or.Updated-prototype";
  displayName = "GCP Workload Identity Pool Created or Updated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Account Manipulation", "Additional Cloud Roles", "GCP", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003", "TA0003:T1098.003", "TA0004:T1098.003"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A provider of a workload identity pool was created or changed. An attacker's programs may get credentials " +
    "through it.";
  defaultRunbook =
    "1. Read the issuer and the attribute condition: both must name systems of your own. " +
    "2. Check who may impersonate service accounts through the pool. " +
    "3. Disable the provider if it is unknown, and review tokens exchanged through it.";
  defaultReference =
    "https://medium.com/google-cloud/detection-of-inbound-sso-persistence-techniques-in-gcp-c56f7b2a588b";

  when: When = { "protoPayload.methodName": () => this.methods };

  /** The methods that make or change a provider. */
  methods: string[] = [
    "google.iam.v1.WorkloadIdentityPools.CreateWorkloadIdentityPoolProvider",
    "google.iam.v1.WorkloadIdentityPools.UpdateWorkloadIdentityPoolProvider",
  ];

  title(event: PantherEvent<GcpAuditLog>) {
    const pool = titleValue(
      gcpPathSegment(event.string("protoPayload", "resourceName"), "workloadIdentityPools"),
      "of an unknown name",
    );
    return `${gcpActorTitle(event)} set a provider of workload identity pool ${pool} in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return event.object("protoPayload", "request", "workloadIdentityPoolProvider");
  }
}
