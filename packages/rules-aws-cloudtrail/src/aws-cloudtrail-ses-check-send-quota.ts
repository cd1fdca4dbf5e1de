import { type AlertContext, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsSesContext } from "@pypanther/helpers/aws-ses";

/** Someone asks how much mail SES would send, a step of those who want to send spam through it. */
export class AWSCloudTrailSESCheckSendQuota extends Rule {
  id = "AWS.CloudTrail.SES.CheckSendQuota-prototype";
  displayName = "AWS CloudTrail SES Check Send Quota";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "SES"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The sending quota of SES was looked up.";
  defaultRunbook =
    "1. See whether the identity works for a mail application; monitoring reads the quota every few minutes. " +
    "2. If it does not, look in CloudTrail for requests to raise the quota or to leave the sandbox. " +
    "3. Disable its access key when a rise in sending follows.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = {
    eventName: "GetSendQuota",
    "userIdentity.sessionContext.sessionIssuer.userName": not("AWSServiceRoleForTrustedAdvisor"),
  };

  alertContext(event: PantherEvent): AlertContext {
    return awsSesContext(event);
  }
}
