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
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** Someone took a copy of a database, which may be the first step in carrying its data off. */
export class AWSRDSManualSnapshotCreated extends Rule {
  id = "AWS.RDS.ManualSnapshotCreated-prototype";
  displayName = "AWS RDS Manual/Public Snapshot Created";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration", "Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A manual or public snapshot of an RDS instance was created.";
  defaultRunbook =
    "1. Check whether a backup job or a planned change explains the snapshot. " +
    "2. Look for sharing, copying or exporting of it afterwards. " +
    "3. If nobody vouches for it, delete it and ask the actor.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateSnapshot.html";
  summaryAttributes = ["eventSource", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: "CreateDBSnapshot",
    "responseElements.snapshotType": ["manual", "public"],
  };

  title(event: PantherEvent) {
    return `Snapshot of RDS instance [${event.text("responseElements", "dBInstanceIdentifier")}] taken in account [${awsAccountName(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
