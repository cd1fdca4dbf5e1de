import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { AWSCloudTrailUserAccessKeyAuth } from "../aws-cloudtrail-user-access-key-auth";
import { AWSIAMBackdoorUserKeys } from "../aws-iam-backdoor-user-keys";

/** A key made for somebody else and used from where it was made is in the hands of its maker. */
export class AWSPrivilegeEscalationViaUserCompromise extends CorrelationRule {
  id = "AWS.Privilege.Escalation.Via.User.Compromise.Group";
  displayName = "AWS Privilege Escalation Via User Compromise";
  enabled = false;
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An access key was created for another user and then used from the address that created it. That is how one " +
    "identity takes on the rights of another.";
  defaultRunbook =
    "1. Ask the owner of the key whether they wanted and received it. " +
    "2. List the calls that were signed with the key. " +
    "3. Compare the rights of the user with those of the identity that made the key. " +
    "4. If it was an attack, deactivate the key, revoke the credentials of its maker and undo what the key was used " +
    "for.";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: { "User Backdoored": AWSIAMBackdoorUserKeys, "User Accessed": AWSCloudTrailUserAccessKeyAuth },
    match: { addressAndKey: "p_alert_context.ip_accessKeyId" },
  });
}
