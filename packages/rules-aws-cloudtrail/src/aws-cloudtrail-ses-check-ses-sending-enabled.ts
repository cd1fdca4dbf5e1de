import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsSesContext } from "@pypanther/helpers/aws-ses";

/** Someone asks whether SES may send mail, a step of those who want to send spam through it. */
export class AWSCloudTrailSESCheckSESSendingEnabled extends Rule {
  id = "AWS.CloudTrail.SES.CheckSESSendingEnabled-prototype";
  displayName = "AWS CloudTrail SES Check SES Sending Enabled";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "SES"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "It was looked up whether mail sending is enabled in SES.";
  defaultRunbook =
    "1. Look for GetSendQuota and ListIdentities by the same access key within the hour; the three together are a " +
    "known script. " +
    "2. Ask the owner of the key whether they run one. " +
    "3. Deactivate the key if not, and check SES for mail sent with it.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = { eventName: "GetAccountSendingEnabled" };

  alertContext(event: PantherEvent): AlertContext {
    return awsSesContext(event);
  }
}
