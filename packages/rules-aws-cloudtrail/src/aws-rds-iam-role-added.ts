import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRdsContext } from "@pypanther/helpers/aws";
import { awsAccountRegionKey, awsUserOrPrincipal, rdsDatabase } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An IAM role was added to an RDS database. */
export class AWSRDSIAMRoleAdded extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.IAMRoleAdded-prototype";
  displayName = "IAM Role Added to RDS Instance or Cluster";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Persistence", "Privilege Escalation", "Additional Cloud Credentials", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.001", "TA0004:T1078.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An IAM role was added to an RDS database. Whoever can run queries in it can now use other AWS services with the " +
    "role's rights.";
  defaultRunbook =
    "1. Check what the role may do, first in S3 and Lambda. " +
    "2. Ask the database's owners what it is for. " +
    "3. Narrow the role to what that needs. " +
    "4. Remove the role and review what it did if there is no purpose.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PostgreSQL.S3Import.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBInstanceIdentifier",
    "requestParameters:dBClusterIdentifier",
    "requestParameters:roleArn",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["AddRoleToDBInstance", "AddRoleToDBCluster"],
    errorCode: null,
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind = event.get("eventName") === "AddRoleToDBInstance" ? "instance" : "cluster";
    const role = titleValue(event.deepGet("requestParameters", "roleArn"), "of unknown name");
    const name = titleValue(rdsDatabase(event), "of unknown name");
    return `${awsUserOrPrincipal(event)} added role ${role} to RDS ${kind} ${name}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return awsAccountRegionKey(event, rdsDatabase(event) || "unknown");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRdsContext(event),
      role_arn: event.deepGet("requestParameters", "roleArn") ?? "N/A",
      feature_name: event.deepGet("requestParameters", "featureName") ?? "N/A",
    };
  }
}
