import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsSesContext } from "@pypanther/helpers/aws-ses";
import type { AwsCloudTrail } from "./events";

/** Somebody listed the mail identities of SES. */
export class AWSCloudTrailSESListIdentities extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.SES.ListIdentities-prototype";
  displayName = "AWS CloudTrail SES List Identities";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS CloudTrail", "SES"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Somebody listed the mail identities of SES. Attackers do so before they send mail in your name.";
  defaultRunbook =
    "1. Compare the caller with the roles of your mail applications. " +
    "2. Search for the same call in other regions; stolen keys are tried in all of them. " +
    "3. Revoke the caller's credentials and remove identities that it verified if nobody knows it.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = { eventName: "ListIdentities" };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsSesContext(event);
  }
}
