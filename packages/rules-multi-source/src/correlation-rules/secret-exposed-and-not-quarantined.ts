import { CorrelationRule, group, type Reports, Severity, step } from "@pypanther/core";
import { AWSCloudTrailIAMCompromisedKeyQuarantine } from "@pypanther/rules-aws-cloudtrail";
import { GitHubSecretScanningAlertCreated } from "@pypanther/rules-github";

/** AWS quarantines keys that it finds in public; a secret that nobody quarantined can still be used. */
export class SecretExposedAndNotQuarantined extends CorrelationRule {
  id = "Secret.Exposed.and.not.Quarantined.Group";
  displayName = "Secret Exposed and not Quarantined";
  enabled = false;
  tags = ["Unsecured Credentials: Credentials in Files", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "GitHub found a secret in a repository, and AWS has not quarantined any key around that time. Whoever can read " +
    "the repository can use the secret.";
  defaultRunbook =
    "1. Look up in GitHub what the secret opens and who can read the repository. " +
    "2. Revoke the secret and give its users a new one, whether or not it was used. " +
    "3. Search the logs of the service that it opens for uses since the commit. " +
    "4. If it was used in an attack, undo what was done with it and treat its owner's account as taken.";
  defaultReference = "https://docs.github.com/en/code-security/secret-scanning/about-secret-scanning";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: {
      SecretNotQuarantined: step(AWSCloudTrailIAMCompromisedKeyQuarantine, { absence: true }),
      SecretFound: GitHubSecretScanningAlertCreated,
    },
  });
}
