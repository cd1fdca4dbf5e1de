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
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** Somebody listed RDS snapshots including shared or public ones. */
export class AWSRDSSnapshotEnumeration extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.SnapshotEnumeration-prototype";
  displayName = "AWS RDS Snapshot Enumeration with Public or Shared Flag";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Discovery", "Cloud Infrastructure Discovery", "Reconnaissance", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1580"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Somebody listed RDS snapshots including shared or public ones. Attackers look for exposed copies of databases " +
    "this way.";
  defaultRunbook =
    "1. Ask the caller what the listing is for; few programs need foreign snapshots. " +
    "2. Search for a snapshot copied or restored by the same caller soon after. " +
    "3. Revoke the caller's credentials if nobody knows the caller.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ListSnapshots.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:includePublic",
    "requestParameters:includeShared",
    "sourceIPAddress",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["DescribeDBSnapshots", "DescribeDBClusterSnapshots"],
    errorCode: null,
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return this.includes(event, "includePublic") || this.includes(event, "includeShared");
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind = event.get("eventName") === "DescribeDBSnapshots" ? "snapshots" : "cluster snapshots";
    return `${awsUserOrPrincipal(event)} listed RDS ${kind} including ${this.scope(event)} ones`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return awsAccountRegionKey(event, event.text("userIdentity", "arn") || "unknown");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      include_public: event.deepGet("requestParameters", "includePublic") ?? "N/A",
      include_shared: event.deepGet("requestParameters", "includeShared") ?? "N/A",
      max_records: event.deepGet("requestParameters", "maxRecords") ?? "N/A",
    };
  }

  private includes(event: PantherEvent, flag: string): boolean {
    return isTruthy(event.deepGet("requestParameters", flag));
  }

  private scope(event: PantherEvent<AwsCloudTrail>): string {
    if (!this.includes(event, "includeShared")) return "public";
    return this.includes(event, "includePublic") ? "public and shared" : "shared";
  }
}
