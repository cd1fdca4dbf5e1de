import { CorrelationRule, group, Severity, step } from "@pypanther/core";
import { AWSConsoleSignIn } from "@pypanther/rules-aws-cloudtrail";
import { OktaSSOtoAWS } from "@pypanther/rules-okta";

/** Somebody signed in to AWS and Okta never sent them there, so the identity provider was gone around. */
export class AWSConsoleSignInWithoutOkta extends CorrelationRule {
  id = "AWS.Console.Sign-In.WITHOUT.Okta";
  displayName = "AWS Console Sign-In WITHOUT Okta Redirect";
  enabled = false;
  tags = ["AWS", "Configuration Required", "Okta", "Actor Profiles"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A person authenticated to AWS IAM Identity Center, and Okta has no single sign-on to AWS by that name around that time.";
  defaultRunbook =
    "1. Check that Okta's logs of that day are complete. " +
    "2. Ask the person how they signed in. " +
    "3. If it was not them, end the sessions in IAM Identity Center and reset the user. " +
    "4. Look for a second identity source, or users, that somebody added to IAM Identity Center.";

  lookbackMinutes = 1800;
  detection = group({
    steps: { "Okta SSO to AWS": step(OktaSSOtoAWS, { absence: true }), "AWS Console Sign-In": AWSConsoleSignIn },
    match: {
      user: { "Okta SSO to AWS": "p_alert_context.actor", "AWS Console Sign-In": "userIdentity.userName" },
    },
  });
}
