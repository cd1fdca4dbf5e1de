import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";

function accountOf(event: PantherEvent): string {
  return event.text("actor", "session", "user", "email") || "UNKNOWN_EMAIL";
}

function addressOf(event: PantherEvent): string {
  return event.text("actor", "session", "ip_address") || "UNKNOWN_IP";
}

/** One account's password is tried from many addresses, as programs do that work through leaked lists. */
export class OpenAICredentialStuffing extends Rule {
  id = "OpenAI.CredentialStuffing-prototype";
  displayName = "OpenAI Credential Stuffing";
  logTypes = [LogType.OPENAI_AUDIT];
  tags = ["OpenAI", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110.004"] };
  dedupPeriodMinutes = 30;
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Sign-ins to one OpenAI account failed from five or more addresses within half an hour.";
  defaultRunbook =
    "1. Check whether any sign-in to the account succeeded in or after that span. " +
    "2. Ask the account's owner whether a travelling device or a VPN explains the addresses. " +
    "3. Reset the password, end all sessions and make sure that a second factor is on. " +
    "4. Look for other accounts that the same addresses tried.";
  defaultReference = "https://platform.openai.com/docs/api-reference/audit-logs";

  when: When = { type: "login.failed" };

  title(event: PantherEvent) {
    return `OpenAI logins failing from many addresses for [${accountOf(event)}]`;
  }

  dedup(event: PantherEvent) {
    return accountOf(event);
  }

  unique(event: PantherEvent) {
    return addressOf(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      email: event.deepGet("actor", "session", "user", "email") ?? "UNKNOWN_EMAIL",
      ip_address: event.deepGet("actor", "session", "ip_address") ?? "UNKNOWN_IP",
      error_code: event.deepGet("login_failed", "error_code") ?? "UNKNOWN",
    };
  }
}
