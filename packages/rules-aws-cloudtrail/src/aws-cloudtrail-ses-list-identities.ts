import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsSesContext } from "@pypanther/helpers/aws-ses";

/** Someone lists the senders known to SES, a step of those who want to send mail in the name of others. */
export class AWSCloudTrailSESListIdentities extends Rule {
  id = "AWS.CloudTrail.SES.ListIdentities-prototype";
  displayName = "AWS CloudTrail SES List Identities";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "SES"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The mail identities of SES were listed.";
  defaultRunbook =
    "1. Nothing is to be done about this signal alone. " +
    "2. In an investigation, look for the other steps of exploring SES by the same identity: quota, sending and identities. " +
    "3. If mail went out that nobody sent, pause sending and revoke the credentials.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = { eventName: "ListIdentities" };

  alertContext(event: PantherEvent): AlertContext {
    return awsSesContext(event);
  }
}
