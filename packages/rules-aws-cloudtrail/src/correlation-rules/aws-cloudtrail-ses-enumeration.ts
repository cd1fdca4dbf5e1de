import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { AWSCloudTrailSESCheckIdentityVerifications } from "../aws-cloudtrail-ses-check-identity-verifications";
import { AWSCloudTrailSESCheckSendQuota } from "../aws-cloudtrail-ses-check-send-quota";
import { AWSCloudTrailSESCheckSESSendingEnabled } from "../aws-cloudtrail-ses-check-ses-sending-enabled";
import { AWSCloudTrailSESListIdentities } from "../aws-cloudtrail-ses-list-identities";

/**
 * Nobody needs all four answers at once except who wants to know how much mail an account can send, and in whose
 * name.
 */
export class AWSCloudTrailSESEnumeration extends CorrelationRule {
  id = "AWS.CloudTrail.SES.SESEnumeration";
  displayName = "AWS CloudTrail SES Enumeration";
  tags = ["AWS", "SES", "Discovery", "Cloud Service Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1580"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Sending status, quota, identities and their verification were all read from Amazon SES in one account. Thieves " +
    "of credentials do so before they send spam or phishing.";
  defaultRunbook =
    "1. Find out which identity made the four calls and from which address. " +
    "2. Check whether a script or a tool of yours asks for all of this. " +
    "3. Look for mail that SES has sent since and for identities that were added. " +
    "4. If it was an attack, revoke the credentials, pause sending in SES and remove the identities that are not " +
    "yours.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.discovery.ses-enumerate/";
  summaryAttributes = ["p_any_aws_arns", "p_any_ip_addresses", "p_any_emails", "p_any_actor_ids"];

  lookbackMinutes = 2160;
  timeoutMinutes = 2;
  detection = group({
    steps: {
      CheckSendingEnabled: AWSCloudTrailSESCheckSESSendingEnabled,
      CheckSendQuota: AWSCloudTrailSESCheckSendQuota,
      ListIdentities: AWSCloudTrailSESListIdentities,
      CheckVerifications: AWSCloudTrailSESCheckIdentityVerifications,
    },
    match: { accountRegion: "p_alert_context.accountRegion" },
  });
}
