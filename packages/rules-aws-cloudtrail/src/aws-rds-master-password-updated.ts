import { exists, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** The master password of an RDS instance was changed. */
export class AWSRDSMasterPasswordUpdated extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.MasterPasswordUpdated-prototype";
  displayName = "AWS RDS Master Password Updated";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The master password of an RDS instance was changed. Whoever set it can do anything in the database.";
  defaultRunbook =
    "1. Find the rotation or request that the change belongs to. " +
    "2. Search the database's logs for what was done since then. " +
    "3. Set a new password, end the open connections and revoke the caller's credentials if nobody asked for the " +
    "change.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.Modifying.html";
  summaryAttributes = [
    "awsRegion",
    "userIdentity:arn",
    "responseElements:dBInstanceIdentifier",
    "p_any_aws_arns",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: "ModifyDBInstance",
    "responseElements.pendingModifiedValues.masterUserPassword": exists(),
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return isTruthy(event.deepGet("responseElements", "pendingModifiedValues", "masterUserPassword"));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `Master password of RDS instance ${titleValue(event.deepGet("responseElements", "dBInstanceArn"), "of unknown name")} changed`;
  }
}
