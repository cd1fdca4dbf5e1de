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
import { awsRuleContext } from "@pypanther/helpers/aws";
import { patternMatch } from "@pypanther/helpers/base";
import { s3AccessedBucket } from "@pypanther/helpers/s3-access";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsS3ServerAccess } from "./events";

/** An object in S3 was requested without TLS. */
export class AWSS3ServerAccessInsecure extends Rule<AwsS3ServerAccess> {
  id = "AWS.S3.ServerAccess.Insecure-prototype";
  displayName = "AWS S3 Insecure Access";
  logTypes = [LogType.AWS_S3_SERVER_ACCESS];
  tags = ["AWS", "Configuration Required", "Security Control", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1530"] };
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.LOW;
  defaultDescription = "An object in S3 was requested without TLS. Anyone on the way can read or change it.";
  defaultRunbook =
    "1. Find the client by requester, address and user agent, and have it use HTTPS. " +
    "2. Deny plain requests in the bucket policy with the condition aws:SecureTransport. " +
    "3. Rotate credentials that the object held if somebody may have read them on the way.";
  defaultReference = "https://aws.amazon.com/premiumsupport/knowledge-center/s3-bucket-policy-for-config-rule/";
  summaryAttributes = [
    "bucket",
    "key",
    "operation",
    "userAgent",
    "remoteip",
    "requester",
    "p_any_aws_arns",
    "p_any_aws_account_ids",
  ];

  when: When = { operation: startsWith("REST.") };

  rule(event: PantherEvent<AwsS3ServerAccess>) {
    return (
      patternMatch(event.string("operation"), "REST.*.OBJECT") &&
      (!isTruthy(event.get("ciphersuite")) || !isTruthy(event.get("tlsVersion")))
    );
  }

  title(event: PantherEvent<AwsS3ServerAccess>) {
    return `Objects of ${s3AccessedBucket(event)} requested without encryption`;
  }

  alertContext(event: PantherEvent<AwsS3ServerAccess>): AlertContext {
    return awsRuleContext(event);
  }
}
