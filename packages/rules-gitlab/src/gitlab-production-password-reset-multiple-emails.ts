import {
  asText,
  type EventReader,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";

/** The addresses that a request names for one user, where it names several. */
function addresses(event: EventReader): readonly JsonValue[] {
  const users = event.readers("params").filter((parameter) => parameter.get("key") === "user");
  return users.map((user) => user.list("value", "email")).find((emails) => emails.length > 1) ?? [];
}

/** A request to reset a password carried a list of addresses, which is how CVE-2023-7028 takes over GitLab accounts. */
export class GitLabProductionPasswordResetMultipleEmails extends Rule {
  id = "GitLab.Production.Password.Reset.Multiple.Emails-prototype";
  displayName = "CVE-2023-7028 - GitLab Production Password Reset Multiple Emails";
  logTypes = [LogType.GITLAB_PRODUCTION];
  tags = ["GitLab", "CVE-2023-7028", "No Pack"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195", "TA0001:T1190", "TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The production log has a password reset request with more than one e-mail address, as an exploit of CVE-2023-7028 sends.";
  defaultRunbook =
    "1. Take the addresses from the parameters of the request; the first is usually the victim. " +
    "2. Lock that account when the server lacks the fix, and look for a sign-in or new password after the request. " +
    "3. Block the address that the request came from and look for further requests of the same kind. " +
    "4. Update GitLab and require two-factor authentication.";
  defaultReference = "https://about.gitlab.com/releases/2024/01/11/critical-security-release-gitlab-16-7-2-released/";

  when: When = { path: "/users/password" };

  rule(event: PantherEvent) {
    return addresses(event).length > 0;
  }

  title(event: PantherEvent) {
    const listed = addresses(event).map((address) => asText(address));
    return `GitLab password reset requested for several addresses: [${listed.join(", ")}]`;
  }
}
