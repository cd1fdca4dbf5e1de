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
import { isInternetAccessible } from "@pypanther/helpers/iam-policy";

/** Anyone with an AWS account can now take on a role here, which is how intruders keep a way back in. */
export class AWSIAMBackdoorRole extends Rule {
  id = "AWS.IAM.BackdoorRole-prototype";
  displayName = "IAM Role Policy Updated to Allow Internet Access";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "IAM"];
  reports: Reports = { CIS: ["1.1"], "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The trust policy of an IAM role was rewritten so that it trusts the whole internet.";
  defaultRunbook =
    "1. Put the earlier trust policy back at once. " +
    "2. Look for AssumeRole calls on the role from accounts that are not yours, and revoke its sessions. " +
    "3. Ask the actor about the change; without an answer, treat their credentials as stolen. " +
    "4. Read what the role did since the change.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  when: When = { eventName: "UpdateAssumeRolePolicy" };

  rule(event: PantherEvent) {
    return awsCloudtrailSuccess(event) && isInternetAccessible(event.string("requestParameters", "policyDocument"));
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
