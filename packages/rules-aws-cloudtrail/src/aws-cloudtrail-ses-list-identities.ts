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
    "1. Compare the caller with the roles of your mail applications. " +
    "2. For a stranger, see which regions it asked, as stolen keys are tried in all of them. " +
    "3. Revoke its credentials if it went on to send or to verify an identity, and withdraw that identity.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";

  when: When = { eventName: "ListIdentities" };

  alertContext(event: PantherEvent): AlertContext {
    return awsSesContext(event);
  }
}
