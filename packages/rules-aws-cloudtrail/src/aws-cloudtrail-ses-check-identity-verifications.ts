import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsSesContext } from "@pypanther/helpers/aws-ses";
import type { AwsCloudTrail } from "./events";

/** Somebody looked up which senders SES has verified. */
export class AWSCloudTrailSESCheckIdentityVerifications extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.SES.CheckIdentityVerifications-prototype";
  displayName = "AWS CloudTrail SES Check Identity Verifications";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Somebody looked up which senders SES has verified. Attackers do so before they send mail in your name.";
  defaultRunbook =
    "1. Check whether the caller also asked for quotas or sent mail; a visit to the console makes this call too. " +
    "2. List the domains and addresses that are verified in SES. " +
    "3. Search SES for mail in their names that your applications did not send. " +
    "4. Pause sending and revoke the caller's credentials if there is any.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = { eventName: "GetIdentityVerificationAttributes" };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsSesContext(event);
  }
}
