import {
  type AlertContext,
  ignoringCase,
  LogType,
  lookup,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { msftGraphAlertContext } from "@pypanther/helpers/msft";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Microsoft security product raised an alert; it is passed on with its own severity. */
export class MicrosoftGraphPassthrough extends Rule {
  id = "Microsoft.Graph.Passthrough-prototype";
  displayName = "Microsoft Graph Passthrough";
  logTypes = [LogType.MICROSOFT_GRAPH_SECURITY_ALERT_V2];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Microsoft Graph delivered a new security alert above the informational level.";
  defaultRunbook =
    "1. Open the alert in the Microsoft portal by the link in its context. " +
    "2. Read the evidence: accounts, hosts, files. " +
    "3. Follow the product's recommendation and involve the owner of what is affected. " +
    "4. Set the alert's status there so that both sides agree.";
  defaultReference = "https://learn.microsoft.com/en-us/graph/api/resources/security-alert?view=graph-rest-1.0";

  when: When = { status: "new", severity: not(ignoringCase("informational")) };

  /** Microsoft's severities, in lower case → ours. */
  severityMap: Record<string, Severity> = { informational: "INFO", low: "LOW", medium: "MEDIUM", high: "HIGH" };

  title(event: PantherEvent) {
    return `Microsoft Graph alert: ${titleValue(event.text("title"), "an unknown title")}`;
  }

  dedup(event: PantherEvent) {
    return event.text("id");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return lookup(this.severityMap, event.string("severity").toLowerCase()) ?? Severity.INFO;
  }

  alertContext(event: PantherEvent): AlertContext {
    return msftGraphAlertContext(event);
  }
}
