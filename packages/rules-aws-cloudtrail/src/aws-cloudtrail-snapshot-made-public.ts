import {
  type AlertContext,
  type EventReader,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** Another account, or everyone, may now restore an EBS snapshot. */
export class AWSCloudTrailSnapshotMadePublic extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.SnapshotMadePublic-prototype";
  displayName = "AWS Snapshot Made Public";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration:Transfer Data to Cloud Account"];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0010:T1537"],
    "Stratus Red Team": ["aws.exfiltration.ec2-share-ebs-snapshot"],
  };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Another account, or everyone, may now restore an EBS snapshot. They can read the data on the disk.";
  defaultRunbook =
    "1. Read from the event with whom the snapshot was shared. " +
    "2. Ask its owner whether the account is known and the share intended. " +
    "3. Take the permission back if it is not, and rotate the keys and passwords that the disk held.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-modifying-snapshot-permissions.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    eventName: "ModifySnapshotAttribute",
    "requestParameters.attributeType": "CREATE_VOLUME_PERMISSION",
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return awsCloudtrailSuccess(event) && this.grant(event) !== undefined;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return this.grant(event)?.has("userId") ? Severity.INFO : "DEFAULT";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }

  /** The first permission that goes to everyone or to some account. */
  private grant(event: PantherEvent<AwsCloudTrail>): EventReader | undefined {
    return event
      .readers("requestParameters", "createVolumePermission", "add", "items")
      .find((item) => isTruthy(item.get("userId")) || item.get("group") === "all");
  }
}
