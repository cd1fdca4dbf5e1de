import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
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
    "1. Nothing is to be done about this signal alone. " +
    "2. In an investigation, look for the other steps of exploring SES by the same identity: quota, sending and identities. " +
    "3. If mail went out that nobody sent, pause sending and revoke the credentials.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = { eventName: "GetSendQuota" };

  rule(event: PantherEvent) {
    const role = event.string("userIdentity", "sessionContext", "sessionIssuer", "userName");
    return role !== "AWSServiceRoleForTrustedAdvisor";
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsSesContext(event);
  }
}
