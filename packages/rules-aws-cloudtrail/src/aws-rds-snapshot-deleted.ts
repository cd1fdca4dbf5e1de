import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountRegionKey, awsUserOrPrincipal } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An RDS snapshot was deleted. */
export class AWSRDSSnapshotDeleted extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.SnapshotDeleted-prototype";
  displayName = "AWS RDS Snapshot Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impact", "Data Destruction", "Indicator Removal", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0005:T1070"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An RDS snapshot was deleted. An attacker does this so that destroyed data cannot be restored.";
  defaultRunbook =
    "1. Check whether a retention job or a migration deletes snapshots under this identity. " +
    "2. Find the other snapshots and automated backups of the database. " +
    "3. Copy them to a protected account and revoke the credentials if nothing explains the deletion. " +
    "4. Watch for the deletion of the database itself in that case.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBSnapshotIdentifier",
    "requestParameters:dBClusterSnapshotIdentifier",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["DeleteDBSnapshot", "DeleteDBClusterSnapshot"],
    errorCode: null,
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind = event.get("eventName") === "DeleteDBSnapshot" ? "snapshot" : "cluster snapshot";
    const name = titleValue(this.snapshot(event), "of unknown name");
    return `${awsUserOrPrincipal(event)} deleted RDS ${kind} ${name}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return awsAccountRegionKey(event, this.snapshot(event) || "unknown");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      snapshot_identifier: this.snapshot(event) || "N/A",
      snapshot_arn:
        event.text("responseElements", "dBSnapshotArn") ||
        event.text("responseElements", "dBClusterSnapshotArn") ||
        "N/A",
    };
  }

  private snapshot(event: PantherEvent<AwsCloudTrail>): string {
    return (
      event.text("requestParameters", "dBSnapshotIdentifier") ||
      event.text("requestParameters", "dBClusterSnapshotIdentifier")
    );
  }
}
