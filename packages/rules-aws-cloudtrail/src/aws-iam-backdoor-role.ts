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
import type { AwsCloudTrail } from "./events";

/** The trust policy of an IAM role was changed so that anyone may assume it. */
export class AWSIAMBackdoorRole extends Rule<AwsCloudTrail> {
  id = "AWS.IAM.BackdoorRole-prototype";
  displayName = "IAM Role Policy Updated to Allow Internet Access";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "IAM"];
  reports: Reports = { CIS: ["1.1"], "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The trust policy of an IAM role was changed so that anyone may assume it. Attackers do this to be able to come " +
    "back.";
  defaultRunbook =
    "1. Restore the earlier trust policy at once. " +
    "2. Ask the actor about the change. " +
    "3. Search for AssumeRole calls on the role from accounts that are not yours, and what the role did since then. " +
    "4. Revoke the role's sessions and the actor's credentials if nobody vouches for the change.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  when: When = { eventName: "UpdateAssumeRolePolicy" };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return awsCloudtrailSuccess(event) && isInternetAccessible(event.string("requestParameters", "policyDocument"));
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
