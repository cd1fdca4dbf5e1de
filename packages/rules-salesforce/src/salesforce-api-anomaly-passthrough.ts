import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { salesforceDedup, salesforceField } from "@pypanther/helpers/salesforce";

/** Salesforce's own analysis finds that an account uses the API unlike it ever did. */
export class SalesforceAPIAnomalyPassthrough extends Rule {
  id = "Salesforce.API.Anomaly.Passthrough-prototype";
  displayName = "Salesforce API Anomaly Detection (RET Passthrough)";
  logTypes = [LogType.SALESFORCE_REALTIME_EVENT];
  tags = ["Salesforce", "API Security", "Real-Time Event Monitoring", "Anomaly Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078", "TA0006:T1110", "TA0009:T1530", "TA0010:T1567"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Salesforce reported an API anomaly; the alert is as severe as the score it gave.";
  defaultRunbook =
    "1. Read the summary and the score in the alert. " +
    "2. Check address, client and hour against the user's habits. " +
    "3. Ask the user; suspend the session and rotate the account's tokens if it was not them. " +
    "4. Find out which objects were read and how many rows left.";
  defaultReference =
    "https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/sforce_api_objects_apianomalyevent.htm";

  when: When = { EVENT_TYPE: "ApiAnomalyEventStore" };

  title(event: PantherEvent) {
    const summary = salesforceField(event, ["SUMMARY"], "API Anomaly Detected");
    const score = salesforceField(event, ["SCORE"], "<UNKNOWN>");
    const user = salesforceField(event, ["USERNAME", "USER_ID"], "<UNKNOWN_USER>");
    return `Salesforce: [${summary}] with score [${score}] by [${user}]`;
  }

  dedup(event: PantherEvent) {
    return salesforceDedup(event, "USER_ID", "SESSION_KEY", "TIMESTAMP");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const score = event.number("SCORE");
    if (score >= 80) return "CRITICAL";
    if (score >= 60) return "HIGH";
    if (score >= 40) return "MEDIUM";
    return score >= 20 ? "LOW" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      "User ID": event.get("USER_ID"),
      Username: event.get("USERNAME"),
      "Session Key": event.get("SESSION_KEY"),
      "Source IP": event.get("SOURCE_IP"),
      "User Type": event.get("USER_TYPE"),
      "Anomaly Score": event.get("SCORE"),
      Summary: event.get("SUMMARY"),
      "Request ID": event.get("REQUEST_ID"),
      "Organization ID": event.get("ORGANIZATION_ID"),
      "Event Date": event.get("EVENT_DATE"),
    };
  }
}
