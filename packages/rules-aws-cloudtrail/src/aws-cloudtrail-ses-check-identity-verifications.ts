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
    "1. Nothing is to be done about this signal alone. " +
    "2. In an investigation, look for the other steps of exploring SES by the same identity: quota, sending and identities. " +
    "3. If mail went out that nobody sent, pause sending and revoke the credentials.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = { eventName: "GetIdentityVerificationAttributes" };

  alertContext(event: PantherEvent): AlertContext {
    return awsSesContext(event);
  }
}
