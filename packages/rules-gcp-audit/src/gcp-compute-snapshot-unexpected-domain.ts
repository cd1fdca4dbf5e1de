import {
  type AlertContext,
  endsWith,
  LogType,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { GcpAuditLog } from "./events";

/** Somebody outside the company's mail domain took a snapshot of a disk, and with it of all its data. */
export class GCPComputeSnapshotUnexpectedDomain extends Rule<GcpAuditLog> {
  id = "GCP.Compute.Snapshot.UnexpectedDomain-prototype";
  displayName = "GCP Snapshot Creation Detection";
  enabled = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Configuration Required"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An account outside the company's mail domains took a snapshot of a disk. It now has a copy of all data on the " +
    "disk.";
  defaultRunbook =
    "1. Find out whose account it is and how it got its rights. " +
    "2. See whether the snapshot was shared or copied to another project. " +
    "3. Delete the snapshot and remove the account if it has no business here. " +
    "4. Treat secrets on the disk as known to others.";
  defaultReference = "https://cloud.google.com/compute/docs/disks/snapshots";

  when: When = {
    "protoPayload.methodName": "v1.compute.snapshots.insert",
    "protoPayload.authenticationInfo.principalEmail": () => not(endsWith(this.expectedDomain)),
  };

  /** What the addresses of one's own people end with. */
  expectedDomain = "@your-domain.tld";

  rule(event: PantherEvent<GcpAuditLog>) {
    return !isTruthy(event.deepGet("protoPayload", "response", "error"));
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} of an unexpected domain took a disk snapshot in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
