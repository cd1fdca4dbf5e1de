import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { patternMatch } from "@pypanther/helpers/base";
import { s3AccessedBucket } from "@pypanther/helpers/s3-access";
import type { AwsS3ServerAccess } from "./events";

/** Several requests for objects of a bucket were refused. */
export class AWSS3ServerAccessError extends Rule<AwsS3ServerAccess> {
  id = "AWS.S3.ServerAccess.Error-prototype";
  displayName = "AWS S3 Access Error";
  logTypes = [LogType.AWS_S3_SERVER_ACCESS];
  tags = ["AWS", "Security Control", "Discovery:Cloud Storage Object Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1619"] };
  dedupPeriodMinutes = 180;
  threshold = 5;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Requests for objects in S3 were refused; five within three hours make an alert. Somebody may be guessing what " +
    "is in the bucket.";
  defaultRunbook =
    "1. Group the refused requests by requester and address. " +
    "2. Correct the policy if an application of yours asks for the same few keys. " +
    "3. Check whether other requests of the requester succeeded. " +
    "4. Deny the requester or the address in the bucket policy if nobody knows it or it tries many keys.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/ErrorCode.html";
  summaryAttributes = ["bucket", "key", "requester", "remoteip", "operation", "errorCode"];

  when: When = {
    operation: startsWith("REST."),
    httpstatus: () => this.httpStatusCodesToMonitor,
    useragent: not(startsWith("aws-internal")),
  };

  /** The HTTP status codes of a refusal. */
  httpStatusCodesToMonitor: number[] = [403, 405];

  rule(event: PantherEvent<AwsS3ServerAccess>) {
    return patternMatch(event.string("operation"), "REST.*.OBJECT");
  }

  title(event: PantherEvent<AwsS3ServerAccess>) {
    return `S3 refused requests with status [${event.text("httpstatus")}] for ${s3AccessedBucket(event)}`;
  }

  alertContext(event: PantherEvent<AwsS3ServerAccess>): AlertContext {
    return awsRuleContext(event);
  }
}
