import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** A failed login, kept as a signal that other detections build on. */
export class OpenAILoginFailed extends Rule {
  id = "OpenAI.Login.Failed-prototype";
  displayName = "OpenAI Failed Login (Base Rule)";
  createAlert = false;
  logTypes = [LogType.OPENAI_AUDIT];
  threshold = 999999;
  defaultSeverity = Severity.INFO;
  defaultDescription = "A login to OpenAI did not succeed. By itself this calls for nothing.";
  defaultRunbook =
    "1. Look up the account's other logins of the day, failed ones and others. " +
    "2. Ask its owner about them if their number or their addresses are unusual. " +
    "3. Reset the password when the owner knows nothing of them.";

  when: When = { type: "login.failed" };
}
