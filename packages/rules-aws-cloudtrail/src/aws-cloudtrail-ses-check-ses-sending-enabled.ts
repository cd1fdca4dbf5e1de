import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsSesContext } from "@pypanther/helpers/aws-ses";
import type { AwsCloudTrail } from "./events";

/** Somebody looked up whether SES may send mail. */
export class AWSCloudTrailSESCheckSESSendingEnabled extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.SES.CheckSESSendingEnabled-prototype";
  displayName = "AWS CloudTrail SES Check SES Sending Enabled";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "SES"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Somebody looked up whether SES may send mail. Attackers do so before they send spam.";
  defaultRunbook =
    "1. Search for GetSendQuota and ListIdentities by the same access key within the hour; scripts make the three " +
    "calls together. " +
    "2. Ask the owner of the key whether they run such a script. " +
    "3. Deactivate the key if they do not, and check SES for mail sent with it.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = { eventName: "GetAccountSendingEnabled" };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsSesContext(event);
  }
}
