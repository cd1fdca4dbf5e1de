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
import { awsAccountName } from "@pypanther/helpers/aws-account";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A copy of a database stands open to the internet, with all the data of the snapshot it came from. */
export class AWSRDSPublicRestore extends Rule {
  id = "AWS.RDS.PublicRestore-prototype";
  displayName = "AWS Public RDS Restore";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1020"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An RDS instance was restored from a snapshot and is publicly accessible.";
  defaultRunbook =
    "1. Make the new instance private, or stop it, at once. " +
    "2. Ask the actor why a copy was needed. " +
    "3. Search the flow logs for connections to it from outside. " +
    "4. Treat the snapshot's data as disclosed if there were any.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RestoreFromSnapshot.html";

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: "RestoreDBInstanceFromDBSnapshot",
    "responseElements.publiclyAccessible": exists(),
  };

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("responseElements", "publiclyAccessible"));
  }

  title(event: PantherEvent) {
    return `RDS snapshot restored to a public instance in account [${awsAccountName(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
