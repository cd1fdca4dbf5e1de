import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** A login to OpenAI failed; a signal for other rules. */
export class OpenAILoginFailed extends Rule {
  id = "OpenAI.Login.Failed-prototype";
  displayName = "OpenAI Failed Login (Base Rule)";
  createAlert = false;
  logTypes = [LogType.OPENAI_AUDIT];
  threshold = 999999;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A login to OpenAI failed. By itself this is usual; together with other alerts it may be somebody guessing a " +
    "password.";
  defaultRunbook =
    "1. Search for the account's other login events of the day. " +
    "2. Ask the account's owner about them if there are many, or if the addresses are unusual. " +
    "3. Reset the password if they were not the owner's.";

  when: When = { type: "login.failed" };
}
