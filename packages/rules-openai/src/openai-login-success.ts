import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** A login to OpenAI succeeded; a signal for other rules. */
export class OpenAILoginSuccess extends Rule {
  id = "OpenAI.Login.Success-prototype";
  displayName = "OpenAI Successful Login (Base Rule)";
  createAlert = false;
  logTypes = [LogType.OPENAI_AUDIT];
  threshold = 999999;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A login to OpenAI succeeded. By itself this is usual; together with other alerts it may be somebody with a " +
    "stolen password.";
  defaultRunbook =
    "1. Compare the address and client of the session with the account's usual ones. " +
    "2. Search for failed logins of the account before it. " +
    "3. End the session and reset the password if the login was not the owner's.";

  when: When = { type: "login.succeeded" };
}
