import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsSesContext } from "@pypanther/helpers/aws-ses";

/** Someone asks which senders SES accepts, a step of those who want to send mail in the name of others. */
export class AWSCloudTrailSESCheckIdentityVerifications extends Rule {
  id = "AWS.CloudTrail.SES.CheckIdentityVerifications-prototype";
  displayName = "AWS CloudTrail SES Check Identity Verifications";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The verification of mail identities was looked up in SES.";
  defaultRunbook =
    "1. A console visit makes this call too: act only when the same identity also asks for quotas or sends mail. " +
    "2. List the domains and addresses that it now knows to be verified. " +
    "3. Watch SES for mail in their names that your applications did not send, and pause sending if there is any.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = { eventName: "GetIdentityVerificationAttributes" };

  alertContext(event: PantherEvent): AlertContext {
    return awsSesContext(event);
  }
}
