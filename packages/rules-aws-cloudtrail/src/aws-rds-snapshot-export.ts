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

/** A whole database is on its way into a bucket, from where it is easily carried off. */
export class AWSRDSSnapshotExport extends Rule {
  id = "AWS.RDS.SnapshotExport-prototype";
  displayName = "AWS RDS Snapshot Exported to S3";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration", "Transfer Data to Cloud Account", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An export of an RDS snapshot to S3 was started.";
  defaultRunbook =
    "1. Check that the bucket and the key of the export belong to the company and who can read them. " +
    "2. Ask the data team whether they started the export. " +
    "3. If not: cancel the export task, block access to the bucket and revoke the credentials. " +
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

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "s3BucketName") || "<UNKNOWN_BUCKET>";
    return `RDS export of [${this.database(event)}] to bucket [${bucket}] started by [${awsUserOrPrincipal(event)}]`;
  }

  dedup(event: PantherEvent) {
    return awsAccountRegionKey(event, this.database(event));
  }

  alertContext(event: PantherEvent): AlertContext {
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

  private database(event: PantherEvent): string {
    const arn = event.text("requestParameters", "sourceArn") || "<UNKNOWN_SOURCE>";
    return arn.slice(Math.max(arn.lastIndexOf(":"), arn.lastIndexOf("/")) + 1);
  }
}
