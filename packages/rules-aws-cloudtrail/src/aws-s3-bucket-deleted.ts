import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { awsRuleContext, awsStripRoleSessionId, whenSuccessful } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An S3 bucket or a part of its configuration was deleted. */
export class AWSS3BucketDeleted extends Rule<AwsCloudTrail> {
  id = "AWS.S3.BucketDeleted-prototype";
  displayName = "S3 Bucket Deleted";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Impact:Data Destruction"];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0040:T1485"],
    "Stratus Red Team": ["aws.defense-evasion.cloudtrail-lifecycle-rule", "aws.exfiltration.s3-backdoor-bucket-policy"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An S3 bucket or a part of its configuration was deleted. An attacker may be destroying data.";
  defaultRunbook =
    "1. Check whether the deletion belongs to a clean-up or a deployment. " +
    "2. Ask the owner of the bucket what it held and where copies are. " +
    "3. Restore the data from a backup or a replica if it is needed. " +
    "4. Revoke the credentials of the caller if nobody can explain the deletion.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjects.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "vpcEndpointId"];

  when: When = { ...whenSuccessful, eventName: startsWith("DeleteBucket") };

  title(event: PantherEvent<AwsCloudTrail>) {
    const arn = event.string("userIdentity", "arn");
    const caller = titleValue(arn && this.dedup(event), "an unknown caller");
    return `${caller} deleted an S3 bucket or its configuration`;
  }

  /** All sessions of one role join one alert. */
  dedup(event: PantherEvent<AwsCloudTrail>) {
    const arn = event.string("userIdentity", "arn");
    if (event.string("userIdentity", "type") === "AssumedRole") return awsStripRoleSessionId(arn);
    return arn || "<NO_ARN_FOUND>";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
