import {
  type AlertContext,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** An RDS snapshot was restored to a publicly accessible instance. */
export class AWSRDSPublicRestore extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.PublicRestore-prototype";
  displayName = "AWS Public RDS Restore";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1020"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An RDS snapshot was restored to a publicly accessible instance. Anyone on the internet can try to reach the " +
    "copy of the data.";
  defaultRunbook =
    "1. Make the new instance private, or stop it, at once. " +
    "2. Ask the actor why a copy was needed. " +
    "3. Search the flow logs for connections to it from outside. " +
    "4. Treat the data as disclosed and revoke the actor's credentials if there were any.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RestoreFromSnapshot.html";

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: "RestoreDBInstanceFromDBSnapshot",
    "responseElements.publiclyAccessible": exists(),
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return isTruthy(event.deepGet("responseElements", "publiclyAccessible"));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `RDS snapshot restored to a public instance in ${awsAccountTitle(event)}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
