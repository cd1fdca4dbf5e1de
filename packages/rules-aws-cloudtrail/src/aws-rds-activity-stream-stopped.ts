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
import { awsUserOrPrincipal } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** The activity stream of an RDS database was stopped. */
export class AWSRDSActivityStreamStopped extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.ActivityStreamStopped-prototype";
  displayName = "AWS RDS Activity Stream Stopped";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impair Defenses", "Disable Cloud Logs", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The activity stream of an RDS database was stopped. An attacker does this to read or change data unseen.";
  defaultRunbook =
    "1. Ask the database's owners whether they stopped the stream. " +
    "2. Start it again if they did not. " +
    "3. Search the database's own logs for what was done in the gap. " +
    "4. Revoke the credentials of the caller if it was an attack.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/DBActivityStreams.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:resourceArn",
    "p_any_aws_account_ids",
  ];

  when: When = { eventSource: "rds.amazonaws.com", eventName: "StopActivityStream", errorCode: null };

  title(event: PantherEvent<AwsCloudTrail>) {
    const database = event.text("requestParameters", "resourceArn").split(":").at(-1);
    return `${awsUserOrPrincipal(event)} stopped the activity stream of ${titleValue(database, "an unknown database")}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      resource_arn: event.deepGet("requestParameters", "resourceArn") ?? "N/A",
      apply_immediately: event.deepGet("requestParameters", "applyImmediately") ?? "N/A",
    };
  }
}
