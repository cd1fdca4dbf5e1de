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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An export of an RDS snapshot to S3 was started. */
export class AWSRDSSnapshotExport extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.SnapshotExport-prototype";
  displayName = "AWS RDS Snapshot Exported to S3";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration", "Transfer Data to Cloud Account", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An export of an RDS snapshot to S3 was started. An attacker can take the whole database from the bucket.";
  defaultRunbook =
    "1. Check whether the bucket and the key of the export belong to the company and who can read them. " +
    "2. Ask the data team whether they started the export. " +
    "3. Cancel the export task, block access to the bucket and revoke the credentials if they did not. " +
    "4. Treat the data as disclosed if objects were already read.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ExportSnapshot.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:s3BucketName",
    "requestParameters:sourceArn",
    "p_any_aws_account_ids",
  ];

  when: When = { eventSource: "rds.amazonaws.com", eventName: "StartExportTask", errorCode: null };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "s3BucketName"), "of unknown name");
    const source = event.text("requestParameters", "sourceArn") && this.database(event);
    return `${awsUserOrPrincipal(event)} started RDS export of ${titleValue(source, "an unknown source")} to bucket ${bucket}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return awsAccountRegionKey(event, this.database(event));
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      export_task_id: event.deepGet("responseElements", "exportTaskIdentifier") ?? "N/A",
      source_arn: event.deepGet("requestParameters", "sourceArn") ?? "N/A",
      s3_bucket: event.deepGet("requestParameters", "s3BucketName") ?? "N/A",
      s3_prefix: event.deepGet("requestParameters", "s3Prefix") ?? "N/A",
      kms_key_id: event.deepGet("requestParameters", "kmsKeyId") ?? "N/A",
      iam_role_arn: event.deepGet("requestParameters", "iamRoleArn") ?? "N/A",
    };
  }

  private database(event: PantherEvent<AwsCloudTrail>): string {
    const arn = event.text("requestParameters", "sourceArn") || "<UNKNOWN_SOURCE>";
    return arn.slice(Math.max(arn.lastIndexOf(":"), arn.lastIndexOf("/")) + 1);
  }
}
