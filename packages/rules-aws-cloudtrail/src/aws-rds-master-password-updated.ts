import { exists, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Whoever set this password can now do anything in the database. */
export class AWSRDSMasterPasswordUpdated extends Rule {
  id = "AWS.RDS.MasterPasswordUpdated-prototype";
  displayName = "AWS RDS Master Password Updated";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "The master password of an RDS instance was changed.";
  defaultRunbook =
    "1. Check whether a rotation was due or who asked for the change. " +
    "2. If nobody did, set a new password and end the open connections. " +
    "3. Read the database's logs for what was done since.";
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

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("responseElements", "pendingModifiedValues", "masterUserPassword"));
  }

  title(event: PantherEvent) {
    return `Master password of RDS instance [${event.text("responseElements", "dBInstanceArn")}] changed`;
  }
}
