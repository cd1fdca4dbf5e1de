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
import { patternMatch, patternMatchList } from "@pypanther/helpers/base";
import { s3AccessedBucket } from "@pypanther/helpers/s3-access";
import type { AwsS3ServerAccess } from "./events";

/** A role that is not among the known readers of a guarded bucket read an object from it. */
export class AWSS3ServerAccessUnknownRequester extends Rule<AwsS3ServerAccess> {
  id = "AWS.S3.ServerAccess.UnknownRequester-prototype";
  displayName = "AWS S3 Unknown Requester";
  enabled = false;
  logTypes = [LogType.AWS_S3_SERVER_ACCESS];
  tags = ["AWS", "Configuration Required", "Security Control", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { Panther: ["Data Access"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "An unexpected role read an object from a guarded bucket. Somebody may be copying its data.";
  defaultRunbook =
    "1. Look up the requester: a new service, a person, or another account. " +
    "2. Add its role to the bucket's readers in the rule if it is a service of yours. " +
    "3. List what else the requester read. " +
    "4. Revoke the role's sessions and its access to the bucket if nobody knows it.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/walkthrough1.html";
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

  when: When = { operation: "REST.GET.OBJECT", errorcode: [null, ""] };

  /** Buckets → the roles that may read them, both as globs. */
  bucketRoleMapping: Record<string, string[]> = {
    "panther-bootstrap-processeddata-*": [
      "arn:aws:sts::*:assumed-role/panther-cloud-security-EventProcessorFunctionRole-*/panther-aws-event-processor",
      "arn:aws:sts::*:assumed-role/panther-log-analysis-AthenaApiFunctionRole-*/panther-athena-api",
      "arn:aws:sts::*:assumed-role/panther-log-analysis-RulesEngineFunctionRole-*/panther-rules-engine",
      "arn:aws:sts::*:assumed-role/panther-snowflake-logprocessing-role-*/snowflake",
      "arn:aws:sts::*:assumed-role/panther-data-replication-role-*/s3-replication",
    ],
  };

  rule(event: PantherEvent<AwsS3ServerAccess>) {
    const bucket = event.string("bucket");
    const requester = event.string("requester");
    return Object.entries(this.bucketRoleMapping).some(
      ([buckets, roles]) => patternMatch(bucket, buckets) && !patternMatchList(requester, roles),
    );
  }

  title(event: PantherEvent<AwsS3ServerAccess>) {
    return `Unknown requester read from ${s3AccessedBucket(event)}`;
  }

  alertContext(event: PantherEvent<AwsS3ServerAccess>): AlertContext {
    return awsRuleContext(event);
  }
}
