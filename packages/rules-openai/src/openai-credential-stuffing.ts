import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

function accountOf(event: PantherEvent): string {
  return event.text("actor", "session", "user", "email") || "UNKNOWN_EMAIL";
}

function addressOf(event: PantherEvent): string {
  return event.text("actor", "session", "ip_address") || "UNKNOWN_IP";
}

/** Logins to one OpenAI account failed from five or more addresses within half an hour. */
export class OpenAICredentialStuffing extends Rule {
  id = "OpenAI.CredentialStuffing-prototype";
  displayName = "OpenAI Credential Stuffing";
  logTypes = [LogType.OPENAI_AUDIT];
  tags = ["OpenAI", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110.004"] };
  dedupPeriodMinutes = 30;
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Logins to one OpenAI account failed from five or more addresses within half an hour. Somebody may be trying " +
    "out stolen passwords.";
  defaultRunbook =
    "1. Search for a login.succeeded event of the account during or after the failures. " +
    "2. Ask the account's owner whether they caused them, for example with a VPN. " +
    "3. Search for other accounts that the same addresses tried. " +
    "4. Reset the password, end all sessions and require a second factor if it was an attack.";
  defaultReference = "https://platform.openai.com/docs/api-reference/audit-logs";

  when: When = { type: "login.failed" };

  title(event: PantherEvent) {
    return `${titleValue(event.text("actor", "session", "user", "email"), "an unknown user")} failed to log in to OpenAI from many addresses`;
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
