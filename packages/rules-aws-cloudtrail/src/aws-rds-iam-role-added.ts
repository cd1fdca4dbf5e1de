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

/** Whoever may run queries in this database can now reach other AWS services with the rights of a role. */
export class AWSRDSIAMRoleAdded extends Rule {
  id = "AWS.RDS.IAMRoleAdded-prototype";
  displayName = "IAM Role Added to RDS Instance or Cluster";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Persistence", "Privilege Escalation", "Additional Cloud Credentials", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.001", "TA0004:T1078.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A database in RDS was given an IAM role to act with.";
  defaultRunbook =
    "1. See what the role may do, above all in S3 and Lambda. " +
    "2. Ask the database's owners for the purpose. " +
    "3. Remove the role if there is none, and read what it did meanwhile. " +
    "4. Narrow the role to what the purpose needs.";
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

  title(event: PantherEvent) {
    const kind = event.get("eventName") === "AddRoleToDBInstance" ? "instance" : "cluster";
    const role = event.text("requestParameters", "roleArn") || "<UNKNOWN_ROLE>";
    return `RDS ${kind} [${rdsDatabase(event) || "<UNKNOWN>"}] got role [${role}] from [${awsUserOrPrincipal(event)}]`;
  }

  dedup(event: PantherEvent) {
    return awsAccountRegionKey(event, rdsDatabase(event) || "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRdsContext(event),
      role_arn: event.deepGet("requestParameters", "roleArn") ?? "N/A",
      feature_name: event.deepGet("requestParameters", "featureName") ?? "N/A",
    };
  }
}
