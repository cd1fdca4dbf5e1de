import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { AWSCloudTrailLoginProfileCreatedOrModified } from "../aws-cloudtrail-login-profile-created-or-modified";
import { AWSConsoleLogin } from "../aws-console-login";

/** Somebody set the password of another user and signed in as that user from the same address. */
export class AWSUserTakeoverViaPasswordReset extends CorrelationRule {
  id = "AWS.User.Takeover.Via.Password.Reset.Group";
  displayName = "AWS User Takeover Via Password Reset";
  enabled = false;
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The console password of a user was set, and the user signed in, or tried to, from the address that set it. That " +
    "is how one identity takes over another.";
  defaultRunbook =
    "1. Ask the user whether the sign-in was theirs and whether they asked for a new password. " +
    "2. Read in CloudTrail what the session has done. " +
    "3. If it was an attack, remove the console password, revoke the credentials of both identities and undo their " +
    "changes.";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: { "Password Reset": AWSCloudTrailLoginProfileCreatedOrModified, Login: AWSConsoleLogin },
    match: { addressAndUser: "p_alert_context.ip_and_username" },
  });
}
