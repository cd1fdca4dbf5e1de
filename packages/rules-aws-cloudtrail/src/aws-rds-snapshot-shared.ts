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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An RDS snapshot was opened to another account or to everyone. */
export class AWSRDSSnapshotShared extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.SnapshotShared-prototype";
  displayName = "AWS RDS Snapshot Shared";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration", "Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"], "Stratus Red Team": ["aws.exfiltration.rds-share-snapshot"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An RDS snapshot was opened to another account or to everyone. They can read all data in it.";
  defaultRunbook =
    "1. Look the accounts up among those of the company and its partners. " +
    "2. Take the share back if one is unknown or the snapshot is public. " +
    "3. Find out in CloudTrail whether the snapshot was copied, and treat its data as disclosed if so. " +
    "4. Revoke the credentials of the caller if they cannot explain the share.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html";
  summaryAttributes = ["eventSource", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["ModifyDBSnapshotAttribute", "ModifyDBClusterSnapshotAttribute"],
    "requestParameters.attributeName": "restore",
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    const own = event.text("userIdentity", "accountId");
    return event
      .list("requestParameters", "valuesToAdd")
      .map((account) => asText(account))
      .some((account) => account !== "" && account !== own);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const account = titleValue(event.get("recipientAccountId"), "(unknown)");
    const database = titleValue(event.deepGet("responseElements", "dBInstanceIdentifier"), "an unknown database");
    return `RDS snapshot of ${database} shared by account ${account}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
