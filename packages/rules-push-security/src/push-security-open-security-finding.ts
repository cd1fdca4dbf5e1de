import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** Push found a weakness, such as a guessable password, or one that was thought closed is open again. */
export class PushSecurityOpenSecurityFinding extends Rule {
  id = "Push.Security.Open.Security.Finding-prototype";
  displayName = "Push Security Open Security Finding";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A Push finding was opened.";
  defaultRunbook =
    "1. Read what the finding is about and whose account it concerns. " +
    "2. Guide the employee through the remedy. " +
    "3. Close the finding only when Push no longer sees the weakness.";

  when: When = [
    { object: "FINDING", type: "CREATE" },
    { object: "FINDING", type: "UPDATE", "new.state": "OPEN" },
  ];

  title(event: PantherEvent) {
    return `Open finding [${event.text("new", "type")}] at [${event.text("new", "appType")}]`;
  }
}
