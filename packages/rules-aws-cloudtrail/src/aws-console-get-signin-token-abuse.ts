import {
  type AlertContext,
  contains,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A client other than the portal of AWS SSO turned API credentials into a console session. */
export class AWSConsoleGetSigninTokenAbuse extends Rule<AwsCloudTrail> {
  id = "AWS.Console.GetSigninToken.Abuse-prototype";
  displayName = "AWS Console GetSigninToken Potential Abuse";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "AWS STS",
    "Lateral Movement:Remote Services",
    "Defense Evasion:Use Alternate Authentication Material",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1021.007", "TA0005:T1550.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A client other than the portal of AWS SSO turned API credentials into a console session. Attackers do this with " +
    "stolen keys.";
  defaultRunbook =
    "1. Look up whose credentials asked for the token and from which address. " +
    "2. Ask the owner whether they use a tool that opens the console this way. " +
    "3. List all console actions of the session that followed. " +
    "4. Revoke the role's sessions and the key behind them if it was not the owner.";
  defaultReference =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    eventSource: "signin.amazonaws.com",
    eventName: "GetSigninToken",
    userAgent: () => not(contains(this.ssoUserAgents)),
  };

  /** Parts of user agents that ask for tokens as a matter of course; by default that of the AWS SSO portal. */
  ssoUserAgents: string[] = ["Jersey/${project.version}"];

  title(event: PantherEvent<AwsCloudTrail>) {
    const arn = titleValue(event.string("userIdentity", "arn"), "an unknown caller");
    const address = titleValue(event.get("sourceIPAddress"), "an unknown address");
    return `${arn} at ${address} got a console token by ${titleValue(event.string("userAgent"), "an unknown client")}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
