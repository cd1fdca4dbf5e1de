import { isJsonObject, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { parseJson } from "@pypanther/helpers/json-text";
import { titleValue } from "@pypanther/helpers/title-value";

/** The audit log shows a password reset for several addresses at once, which is how CVE-2023-7028 takes over GitLab accounts. */
export class GitLabAuditPasswordResetMultipleEmails extends Rule {
  id = "GitLab.Audit.Password.Reset.Multiple.Emails-prototype";
  displayName = "CVE-2023-7028 - GitLab Audit Password Reset Multiple Emails";
  logTypes = [LogType.GITLAB_AUDIT];
  tags = ["GitLab", "CVE-2023-7028", "No Pack"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195", "TA0001:T1190", "TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A password reset was asked for more than one e-mail address, as an exploit of CVE-2023-7028 does.";
  defaultRunbook =
    "1. Check the GitLab version: servers without the fix mail the reset link to every address of the request. " +
    "2. Lock the account of the first address and see whether its password was changed since. " +
    "3. Read what the account did after the request: tokens, keys, pushes and runners. " +
    "4. Update GitLab and require two-factor authentication.";
  defaultReference = "https://about.gitlab.com/releases/2024/01/11/critical-security-release-gitlab-16-7-2-released/";

  when: When = { "detail.custom_message": "Ask for password reset" };

  rule(event: PantherEvent) {
    const addresses = parseJson(event.string("detail", "target_details")) ?? null;
    if (isJsonObject(addresses)) return Object.keys(addresses).length > 1;
    return (Array.isArray(addresses) || typeof addresses === "string") && addresses.length > 1;
  }

  title(event: PantherEvent) {
    return `GitLab was asked to mail a password reset to several addresses: ${titleValue(event.string("detail", "target_details"), "unknown ones")}`;
  }
}
