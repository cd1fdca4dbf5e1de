import { CorrelationRule, group, type Reports, Severity, step } from "@pypanther/core";
import { OpenAILoginFailed } from "../openai-login-failed";
import { OpenAILoginSuccess } from "../openai-login-success";

/** After a row of failures a success means that a guess may have been right. */
export class OpenAIBruteForceLoginSuccess extends CorrelationRule {
  id = "OpenAI.BruteForce.Login.Success.Group";
  displayName = "OpenAI Brute Force Login Success";
  enabled = false;
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1110", "TA0006:T1110.001", "TA0006:T1110.003", "TA0006:T1110.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Five or more logins to OpenAI with one address failed and one succeeded. Somebody may have found the password " +
    "by trying.";
  defaultRunbook =
    "1. Compare addresses and clients of the failures with those of the success. " +
    "2. Ask the user whether all of them were theirs. " +
    "3. If it was an attack, end the sessions of the user, reset the password, revoke API keys made since and review " +
    "their use.";
  defaultReference = "https://platform.openai.com/docs/api-reference/audit-logs";

  lookbackMinutes = 1800;
  detection = group({
    steps: {
      "Multiple Failed Logins": step(OpenAILoginFailed, { minMatchCount: 5 }),
      "Successful Login": OpenAILoginSuccess,
    },
    match: { email: "p_any_emails" },
  });
}
