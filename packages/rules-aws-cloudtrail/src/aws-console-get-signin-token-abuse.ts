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

/** Keys of the API were traded for a console session by something other than the single sign-on portal, as stolen ones often are. */
export class AWSConsoleGetSigninTokenAbuse extends Rule {
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
    "A client other than the portal of AWS SSO asked the federation endpoint for a token that opens the console.";
  defaultRunbook =
    "1. Look up whose credentials asked for the token and from which address. " +
    "2. Ask the owner whether they use a tool that opens the console this way. " +
    "3. If not, revoke the role's sessions and the key behind them. " +
    "4. Read all console actions of the session that followed.";
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

  title(event: PantherEvent) {
    const arn = event.string("userIdentity", "arn") || "<unknown>";
    const address = event.text("sourceIPAddress") || "<unknown>";
    return `[${arn}] at [${address}] got a console sign-in token with [${event.string("userAgent") || "<unknown>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
