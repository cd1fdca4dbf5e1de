import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OnePasswordSignInAttempt } from "./events";

/** A client that is not on the list of allowed ones signed in to 1Password. */
export class OnePasswordUnusualClient extends Rule<OnePasswordSignInAttempt> {
  id = "OnePassword.Unusual.Client-prototype";
  displayName = "Unusual 1Password Client Detected";
  logTypes = [LogType.ONEPASSWORD_SIGN_IN_ATTEMPT];
  tags = ["1Password", "Credential Access:Credentials from Password Stores"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1555"] };
  dedupPeriodMinutes = 120;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A client that is not on the list of allowed ones signed in to 1Password, or tried to. It may be a tool for " +
    "reading vaults with stolen credentials.";
  defaultRunbook =
    "1. Ask the user in the alert context which program they use and whether it is approved. " +
    "2. Compare the address and operating system with the user's devices. " +
    "3. Suspend the user, deauthorise the device and replace the secrets it could read if the program is unknown.";
  defaultReference = "https://support.1password.com/category/accounts/";
  summaryAttributes = ["p_any_ip_addresses", "p_any_emails"];

  when: When = { "client.app_name": () => not(this.clientAllowlist) };

  /** The client programs that are allowed, by name. */
  clientAllowlist: string[] = [
    "1Password CLI",
    "1Password for Web",
    "1Password for Mac",
    "1Password SCIM Bridge",
    "1Password for Windows",
    "1Password for iOS",
    "1Password Browser Extension",
    "1Password for Android",
    "1Password for Linux",
    "1Password SDK",
  ];

  title(event: PantherEvent<OnePasswordSignInAttempt>) {
    return `Unusual 1Password client ${titleValue(event.text("client", "app_name"), "of unknown name")} signed in`;
  }

  alertContext(event: PantherEvent<OnePasswordSignInAttempt>): AlertContext {
    return {
      user: event.deepGet("target_user", "name") ?? "UNKNOWN_USER",
      user_email: event.udm("actor_user"),
      ip_address: event.udm("source_ip"),
      client: event.deepGet("client", "app_name") ?? "UNKNOWN_CLIENT",
      OS: event.deepGet("client", "os_name") ?? "UNKNOWN_OS",
      login_result: event.get("category"),
      time_seen: event.get("timestamp"),
    };
  }
}
