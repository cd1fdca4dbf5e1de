import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { isIpAddress } from "@pypanther/helpers/ip-address";
import { getMispWarningLists } from "@pypanther/helpers/misp";
import type { AwsCloudTrail } from "./events";

/** An identity was denied many calls within a day. */
export class AWSCloudTrailUnauthorizedAPICall extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.UnauthorizedAPICall-prototype";
  displayName = "Monitor Unauthorized API Calls";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Discovery:Cloud Service Discovery"];
  reports: Reports = { CIS: ["3.1"], "MITRE ATT&CK": ["TA0007:T1526"] };
  dedupPeriodMinutes = 1440;
  threshold = 20;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An identity was denied many calls within a day. Somebody may be trying out what stolen credentials allow.";
  defaultRunbook =
    "1. List the denied calls of the identity: one call repeated is a broken job, many different ones are an attempt " +
    "to look around. " +
    "2. Ask the owner of the identity whether a deployment or a permission change explains them. " +
    "3. Check whether the source address belongs to the company. " +
    "4. Deactivate the credentials and review the calls that succeeded if nothing explains them.";
  defaultReference = "https://amzn.to/3aOukaA";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { errorCode: "AccessDenied", eventName: () => not(this.eventExceptions) };

  /** Calls that are refused in everyday use, such as by the pages of the console, and so tell nothing. */
  eventExceptions: string[] = ["DescribeEventAggregates", "ListResourceTags"];

  rule(event: PantherEvent<AwsCloudTrail>) {
    const source = event.string("sourceIPAddress");
    return isIpAddress(source) && !getMispWarningLists(event)?.hasWarningListId(source, "amazon-aws");
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `AWS refused calls of [${event.text("userIdentity", "type")}] [${this.dedup(event)}]`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.udmString("actor_user");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
