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

/** Someone set another user's console password and need not change it at sign-in, so that they can sign in as that user. */
export class AWSUserLoginProfileModified extends Rule {
  id = "AWS.User.Login.Profile.Modified-prototype";
  displayName = "DEPRECATED - AWS User Login Profile Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1550", "TA0008:T1550"],
    "Stratus Red Team": ["aws.privilege-escalation.iam-update-user-login-profile"],
  };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A console password was set by somebody else than its owner, without a reset at the next sign-in.";
  defaultRunbook =
    "1. Ask the owner of the password whether they had it set, over another channel than mail. " +
    "2. Check whether the actor works for a help desk that sets passwords this way. " +
    "3. If not: set a new password, remove the user's sessions and deactivate the actor. " +
    "4. Read what the user did in the console since the change.";
  defaultReference =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage-pass-accesskeys-ssh.html";

  when: When = { eventSource: "iam.amazonaws.com", eventName: "UpdateLoginProfile" };

  rule(event: PantherEvent) {
    return setsPasswordOfAnother(event);
  }

  title(event: PantherEvent) {
    const actor = event.string("userIdentity", "arn").split("/").at(-1) ?? "";
    return `[${actor}] set the console password of [${event.text("requestParameters", "userName")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
