import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { setsPasswordOfAnother } from "@pypanther/helpers/aws-login-profile";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Somebody set or removed the console password of another user. */
export class AWSCloudTrailLoginProfileCreatedOrModified extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.LoginProfileCreatedOrModified-prototype";
  displayName = "AWS User Login Profile Created or Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1550", "TA0008:T1550"],
    "Stratus Red Team": [
      "aws.persistence.iam-create-user-login-profile",
      "aws.privilege-escalation.iam-update-user-login-profile",
    ],
  };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Somebody set or removed the console password of another user. An attacker can sign in as that user.";
  defaultRunbook =
    "1. Ask the user concerned, by telephone, whether they asked for it. " +
    "2. Check whether the actor works for a help desk. " +
    "3. List what the user did in the console since then. " +
    "4. Set a new password, end the user's sessions and deactivate the actor if nobody asked for it.";
  defaultReference =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage-pass-accesskeys-ssh.html";

  when: When = { eventSource: "iam.amazonaws.com", eventName: () => this.profileEvents };

  /** The calls that give, change or take a console password. */
  profileEvents: string[] = ["UpdateLoginProfile", "CreateLoginProfile", "DeleteLoginProfile"];

  rule(event: PantherEvent<AwsCloudTrail>) {
    return awsCloudtrailSuccess(event) && setsPasswordOfAnother(event);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const user = titleValue(event.deepGet("requestParameters", "userName"), "an unknown user");
    const actor = titleValue(event.deepGet("userIdentity", "arn"), "an unknown caller");
    return `${actor} changed the console sign-in of ${user}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    const source = event.text("sourceIPAddress") || "<MISSING_SOURCE_IP>";
    const user = event.text("requestParameters", "userName") || "<MISSING_USER_NAME>";
    return { ...awsRuleContext(event), ip_and_username: source + user };
  }
}
