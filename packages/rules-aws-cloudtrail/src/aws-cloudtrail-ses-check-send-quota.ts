import { type AlertContext, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsSesContext } from "@pypanther/helpers/aws-ses";
import type { AwsCloudTrail } from "./events";

/** Somebody looked up how much mail SES may send. */
export class AWSCloudTrailSESCheckSendQuota extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.SES.CheckSendQuota-prototype";
  displayName = "AWS CloudTrail SES Check Send Quota";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "SES"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Somebody looked up how much mail SES may send. Attackers do so before they send spam.";
  defaultRunbook =
    "1. Check whether the identity belongs to a mail application; monitoring reads the quota every few minutes. " +
    "2. Search CloudTrail for requests to raise the quota or to leave the sandbox. " +
    "3. Deactivate its access key if sending rises or nobody knows the identity.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = {
    eventName: "GetSendQuota",
    "userIdentity.sessionContext.sessionIssuer.userName": not("AWSServiceRoleForTrustedAdvisor"),
  };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsSesContext(event);
  }
}
