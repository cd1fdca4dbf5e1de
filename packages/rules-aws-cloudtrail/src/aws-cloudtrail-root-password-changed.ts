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
import type { AwsCloudTrail } from "./events";

/** The root user's password was changed. */
export class AWSCloudTrailRootPasswordChanged extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.RootPasswordChanged-prototype";
  displayName = "Root Password Changed";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Identity and Access Management", "Persistence:Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The root user's password was changed. Whoever knows it can do anything in the account.";
  defaultRunbook =
    "1. Ask whoever holds the root credentials whether they changed the password. " +
    "2. Check whether the e-mail address and the MFA device of the account were changed too. " +
    "3. Review all root activity of the last days. " +
    "4. Start the account recovery with AWS Support if nobody changed it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_change-root.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    eventName: "PasswordUpdated",
    "userIdentity.type": "Root",
    "responseElements.PasswordUpdated": "Success",
  };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
