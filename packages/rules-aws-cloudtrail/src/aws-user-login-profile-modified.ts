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
import { setsPasswordOfAnother } from "@pypanther/helpers/aws-login-profile";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Somebody set another user's console password, and it need not be changed at sign-in. */
export class AWSUserLoginProfileModified extends Rule<AwsCloudTrail> {
  id = "AWS.User.Login.Profile.Modified-prototype";
  displayName = "DEPRECATED - AWS User Login Profile Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1550", "TA0008:T1550"],
    "Stratus Red Team": ["aws.privilege-escalation.iam-update-user-login-profile"],
  };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Somebody set another user's console password, and it need not be changed at sign-in. They can sign in as that " +
    "user.";
  defaultRunbook =
    "1. Ask the owner of the password, by telephone, whether they had it set. " +
    "2. Check whether the actor works for a help desk that sets passwords this way. " +
    "3. List what the user did in the console since then. " +
    "4. Set a new password, end the user's sessions and deactivate the actor if nobody asked for it.";
  defaultReference =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage-pass-accesskeys-ssh.html";

  when: When = { eventSource: "iam.amazonaws.com", eventName: "UpdateLoginProfile" };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return setsPasswordOfAnother(event);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.string("userIdentity", "arn").split("/").at(-1), "an unknown caller");
    const user = titleValue(event.deepGet("requestParameters", "userName"), "an unknown user");
    return `${actor} set the console password of ${user}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
