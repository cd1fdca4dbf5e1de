import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpLastPathSegment, gcpPathSegment } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** A workforce pool was made or changed; people from another identity provider may come in through it. */
export class GCPWorkforcePoolCreatedorUpdated extends Rule<GcpAuditLog> {
  id = "GCP.Workforce.Pool.Created.or.Updated-prototype";
  displayName = "GCP Workforce Pool Created or Updated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Account Manipulation", "Additional Cloud Roles", "GCP", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003", "TA0003:T1098.003", "TA0004:T1098.003"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A workforce pool was created or changed. An attacker can sign in through an identity provider of their own.";
  defaultRunbook =
    "1. Confirm with the identity team that the pool is planned. " +
    "2. List the providers of the pool and the roles given to its members. " +
    "3. Disable the pool if it is not yours, and look for sign-ins through it.";
  defaultReference =
    "https://medium.com/google-cloud/detection-of-inbound-sso-persistence-techniques-in-gcp-c56f7b2a588b";

  when: When = { "protoPayload.methodName": () => this.methods };

  /** The methods that make or change a pool. */
  methods: string[] = [
    "google.iam.admin.v1.WorkforcePools.CreateWorkforcePool",
    "google.iam.admin.v1.WorkforcePools.UpdateWorkforcePool",
  ];

  title(event: PantherEvent<GcpAuditLog>) {
    const pool = titleValue(
      gcpLastPathSegment(event.text("protoPayload", "request", "workforcePool", "name")),
      "of an unknown name",
    );
    const organization = titleValue(gcpPathSegment(event.string("logName"), "organizations"), "of an unknown name");
    return `${gcpActorTitle(event)} made or changed workforce pool ${pool} in organization ${organization}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return event.object("protoPayload", "request", "workforcePool");
  }
}
