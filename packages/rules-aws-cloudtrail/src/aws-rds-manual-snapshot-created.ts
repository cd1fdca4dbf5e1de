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
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A manual or public snapshot of an RDS instance was created. */
export class AWSRDSManualSnapshotCreated extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.ManualSnapshotCreated-prototype";
  displayName = "AWS RDS Manual/Public Snapshot Created";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration", "Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A manual or public snapshot of an RDS instance was created. It is a copy of all data, which an attacker can " +
    "share or export.";
  defaultRunbook =
    "1. Check whether a backup job or a planned change explains the snapshot. " +
    "2. Search for calls that shared, copied or exported it. " +
    "3. Delete it and revoke the actor's credentials if nobody vouches for it.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateSnapshot.html";
  summaryAttributes = ["eventSource", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: "CreateDBSnapshot",
    "responseElements.snapshotType": ["manual", "public"],
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `Snapshot of RDS instance ${titleValue(event.deepGet("responseElements", "dBInstanceIdentifier"), "of unknown name")} taken in ${awsAccountTitle(event)}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
