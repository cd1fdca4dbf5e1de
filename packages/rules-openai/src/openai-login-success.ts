import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** A login, kept as a signal that other detections build on. */
export class OpenAILoginSuccess extends Rule {
  id = "OpenAI.Login.Success-prototype";
  displayName = "OpenAI Successful Login (Base Rule)";
  createAlert = false;
  logTypes = [LogType.OPENAI_AUDIT];
  threshold = 999999;
  defaultSeverity = Severity.INFO;
  defaultDescription = "A login to OpenAI succeeded. By itself this calls for nothing.";
  defaultRunbook =
    "1. Compare address and client with the account's usual ones. " +
    "2. Look at what led up to the login, above all failed attempts. " +
    "3. End the session if the account's owner did not start it.";

  when: When = { type: "login.succeeded" };
}
