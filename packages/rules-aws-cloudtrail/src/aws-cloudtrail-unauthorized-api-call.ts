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

/** AWS keeps refusing what an identity asks for, as it does when someone feels out what stolen credentials are good for. */
export class AWSCloudTrailUnauthorizedAPICall extends Rule {
  id = "AWS.CloudTrail.UnauthorizedAPICall-prototype";
  displayName = "Monitor Unauthorized API Calls";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Discovery:Cloud Service Discovery"];
  reports: Reports = { CIS: ["3.1"], "MITRE ATT&CK": ["TA0007:T1526"] };
  dedupPeriodMinutes = 1440;
  threshold = 20;
  defaultSeverity = Severity.INFO;
  defaultDescription = "An identity outside AWS itself was denied a call again and again within a day.";
  defaultRunbook =
    "1. List the denied calls of the identity: one call repeated is a broken job, many different ones are exploration. " +
    "2. Ask the owner of the identity whether a deployment or a permission change explains them. " +
    "3. Check the source address for a network the company does not use. " +
    "4. If nothing explains them, deactivate the credentials and look at the calls that succeeded.";
  defaultReference = "https://amzn.to/3aOukaA";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { errorCode: "AccessDenied", eventName: () => not(this.eventExceptions) };

  /** Calls that are refused in everyday use, such as by the pages of the console, and so tell nothing. */
  eventExceptions: string[] = ["DescribeEventAggregates", "ListResourceTags"];

  rule(event: PantherEvent) {
    const source = event.string("sourceIPAddress");
    return isIpAddress(source) && !getMispWarningLists(event)?.hasWarningListId(source, "amazon-aws");
  }

  title(event: PantherEvent) {
    return `AWS refuses calls of [${event.text("userIdentity", "type")}] [${this.dedup(event)}]`;
  }

  dedup(event: PantherEvent) {
    return event.udmString("actor_user");
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
