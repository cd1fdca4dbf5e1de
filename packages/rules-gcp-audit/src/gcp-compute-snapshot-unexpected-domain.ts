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
import { gcpAlertContext, gcpPrincipal, gcpProject } from "@pypanther/helpers/gcp";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Somebody outside the company's mail domain took a snapshot of a disk, and with it of all its data. */
export class GCPComputeSnapshotUnexpectedDomain extends Rule {
  id = "GCP.Compute.Snapshot.UnexpectedDomain-prototype";
  displayName = "GCP Snapshot Creation Detection";
  enabled = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Configuration Required"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A disk was copied to a snapshot by an account whose address does not end as those of the company do.";
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

  rule(event: PantherEvent) {
    return !isTruthy(event.deepGet("protoPayload", "response", "error"));
  }

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event)}] of an unexpected domain took a disk snapshot in [${gcpProject(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
