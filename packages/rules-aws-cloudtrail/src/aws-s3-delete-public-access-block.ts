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
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";

/** A bucket lost the block that kept it from being opened to the public. */
export class AWSS3DeletePublicAccessBlock extends Rule {
  id = "AWS.S3.DeletePublicAccessBlock-prototype";
  displayName = "S3 Public Access Block Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Initial Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The setting that blocks public access to a bucket is gone.";
  defaultRunbook =
    "1. Read the policy and access list of the bucket: is it public now? " +
    "2. Ask its owner whether it is meant to be. " +
    "3. Set the block again unless it is. " +
    "4. Look in the access logs for anonymous reads since.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventSource: "s3.amazonaws.com", eventName: "DeleteBucketPublicAccessBlock" };

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName");
    return `[${event.udmString("actor_user")}] removed the public access block of [${bucket}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
