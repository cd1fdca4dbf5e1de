import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountRegionKey } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An RDS snapshot was copied to another region. */
export class AWSRDSSnapshotCopiedCrossRegion extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.SnapshotCopiedCrossRegion-prototype";
  displayName = "AWS RDS Snapshot Copied Cross-Region";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration", "Transfer Data to Cloud Account", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An RDS snapshot was copied to another region. An attacker may be taking the data to a region that nobody watches.";
  defaultRunbook =
    "1. Check whether disaster recovery copies this snapshot there. " +
    "2. Ask the actor if not, and check who may read the copy and its key. " +
    "3. Search the target region for shares and exports of the copy. " +
    "4. Delete the copy and revoke the actor's credentials if nobody vouches for it.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:sourceRegion",
    "awsRegion",
    "requestParameters:sourceDBSnapshotIdentifier",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["CopyDBSnapshot", "CopyDBClusterSnapshot"],
    errorCode: null,
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    const from = event.text("requestParameters", "sourceRegion");
    const to = event.text("awsRegion");
    return from !== "" && to !== "" && from !== to;
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind = event.get("eventName") === "CopyDBSnapshot" ? "snapshot" : "cluster snapshot";
    const from = titleValue(event.deepGet("requestParameters", "sourceRegion"), "an unknown region");
    const to = titleValue(event.get("awsRegion"), "an unknown region");
    return `RDS ${kind} ${titleValue(this.snapshot(event, "source"), "of unknown name")} copied from ${from} to ${to}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return awsAccountRegionKey(event, this.snapshot(event, "target") || "unknown");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      source_snapshot_identifier: this.snapshot(event, "source") || "N/A",
      target_snapshot_identifier: this.snapshot(event, "target") || "N/A",
      source_region: event.deepGet("requestParameters", "sourceRegion") ?? "N/A",
      kms_key_id: event.deepGet("requestParameters", "kmsKeyId") ?? "N/A",
      copy_tags: event.deepGet("requestParameters", "copyTags") ?? "N/A",
    };
  }

  /** The snapshot that is copied, or the one it is copied to; of an instance or else of a cluster. */
  protected snapshot(event: PantherEvent, end: "source" | "target"): string {
    return (
      event.text("requestParameters", `${end}DBSnapshotIdentifier`) ||
      event.text("requestParameters", `${end}DBClusterSnapshotIdentifier`)
    );
  }
}
