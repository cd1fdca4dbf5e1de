import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** Another account, or everyone, may now restore a copy of a database. */
export class AWSRDSSnapshotShared extends Rule {
  id = "AWS.RDS.SnapshotShared-prototype";
  displayName = "AWS RDS Snapshot Shared";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration", "Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"], "Stratus Red Team": ["aws.exfiltration.rds-share-snapshot"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An RDS snapshot was shared outside the account of the caller.";
  defaultRunbook =
    "1. Look the accounts that gained access up among our own and those of partners. " +
    "2. If one is unknown or the snapshot is public: take the share back at once. " +
    "3. Find out whether the snapshot was copied meanwhile; treat its data as disclosed if so. " +
    "4. Revoke the credentials of the caller unless they can explain the share.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html";
  summaryAttributes = ["eventSource", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["ModifyDBSnapshotAttribute", "ModifyDBClusterSnapshotAttribute"],
    "requestParameters.attributeName": "restore",
  };

  rule(event: PantherEvent) {
    const own = event.text("userIdentity", "accountId");
    return event
      .list("requestParameters", "valuesToAdd")
      .map((account) => asText(account))
      .some((account) => account !== "" && account !== own);
  }

  title(event: PantherEvent) {
    const account = event.text("recipientAccountId") || "<ACCOUNT_ID_NOT_FOUND>";
    const database = event.text("responseElements", "dBInstanceIdentifier") || "<DB_INSTANCE_ID_NOT_FOUND>";
    return `RDS snapshot of [${database}] shared by account [${account}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
