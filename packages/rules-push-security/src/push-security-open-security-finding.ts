import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** Push opened a security finding, such as a weak password, or opened one again. */
export class PushSecurityOpenSecurityFinding extends Rule {
  id = "Push.Security.Open.Security.Finding-prototype";
  displayName = "Push Security Open Security Finding";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Push opened a security finding, such as a weak or leaked password, or opened one again. An attacker could use " +
    "the weakness to take over the account.";
  defaultRunbook =
    "1. Read in Push what the finding is about and whose account it concerns. " +
    "2. Help the employee fix it. " +
    "3. Check the account's sign-ins if the finding is a leaked password, and reset it.";

  when: When = [
    { object: "FINDING", type: "CREATE" },
    { object: "FINDING", type: "UPDATE", "new.state": "OPEN" },
  ];

  title(event: PantherEvent) {
    return `Open finding ${titleValue(event.text("new", "type"), "of unknown type")} at ${titleValue(event.text("new", "appType"), "an unknown app")}`;
  }
}
