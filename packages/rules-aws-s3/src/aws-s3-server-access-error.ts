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

/** Requests for objects of a bucket are refused, again and again when someone guesses at what is in it. */
export class AWSS3ServerAccessError extends Rule {
  id = "AWS.S3.ServerAccess.Error-prototype";
  displayName = "AWS S3 Access Error";
  logTypes = [LogType.AWS_S3_SERVER_ACCESS];
  tags = ["AWS", "Security Control", "Discovery:Cloud Storage Object Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1619"] };
  dedupPeriodMinutes = 180;
  threshold = 5;
  defaultSeverity = Severity.INFO;
  defaultDescription = "A request for an object in S3 was refused; five within three hours make an alert.";
  defaultRunbook =
    "1. Group the refused requests by requester and address. " +
    "2. An application of yours with a wrong policy asks for the same few keys: mend the policy. " +
    "3. An unknown requester, or many different keys, is a search: deny the principal or address in the bucket policy. " +
    "4. Check whether any of its other requests succeeded.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/ErrorCode.html";
  summaryAttributes = ["bucket", "key", "requester", "remoteip", "operation", "errorCode"];

  when: When = {
    operation: startsWith("REST."),
    httpstatus: () => this.httpStatusCodesToMonitor,
    useragent: not(startsWith("aws-internal")),
  };

  /** The HTTP status codes of a refusal. */
  httpStatusCodesToMonitor: number[] = [403, 405];

  rule(event: PantherEvent) {
    return patternMatch(event.string("operation"), "REST.*.OBJECT");
  }

  title(event: PantherEvent) {
    return `S3 refuses requests with status [${event.text("httpstatus")}] for bucket [${s3AccessedBucket(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
