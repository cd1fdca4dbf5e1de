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
import { s3AccessedBucket } from "@pypanther/helpers/s3-access";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsS3ServerAccess } from "./events";

/** A bucket that requires authentication received an anonymous request. */
export class AWSS3ServerAccessUnauthenticated extends Rule<AwsS3ServerAccess> {
  id = "AWS.S3.ServerAccess.Unauthenticated-prototype";
  displayName = "AWS S3 Unauthenticated Access";
  enabled = false;
  logTypes = [LogType.AWS_S3_SERVER_ACCESS];
  tags = ["AWS", "Configuration Required", "Security Control", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An anonymous request reached a bucket that requires authentication. Anyone may be able to read its objects.";
  defaultRunbook =
    "1. Check whether the request succeeded and which object it was for. " +
    "2. Look for a bucket policy, ACL or presigned URL that allows it. " +
    "3. Block public access for the bucket. " +
    "4. List the anonymous requests since then and tell the owner of the data if objects were read.";
  defaultReference =
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-auth-workflow-bucket-operation.html";
  summaryAttributes = ["bucket", "key", "requester"];

  when: When = { bucket: () => this.authBuckets };

  /** The buckets that require authentication. */
  authBuckets: string[] = ["example-bucket"];

  rule(event: PantherEvent<AwsS3ServerAccess>) {
    return !isTruthy(event.get("requester"));
  }

  title(event: PantherEvent<AwsS3ServerAccess>) {
    return `Anonymous access to ${s3AccessedBucket(event)}`;
  }

  alertContext(event: PantherEvent<AwsS3ServerAccess>): AlertContext {
    return awsRuleContext(event);
  }
}
