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
import { salesforceDedup, salesforceTitleField } from "@pypanther/helpers/salesforce";

/** Salesforce detected that a user's API use was unusual. */
export class SalesforceAPIAnomalyPassthrough extends Rule {
  id = "Salesforce.API.Anomaly.Passthrough-prototype";
  displayName = "Salesforce API Anomaly Detection (RET Passthrough)";
  logTypes = [LogType.SALESFORCE_REALTIME_EVENT];
  tags = ["Salesforce", "API Security", "Real-Time Event Monitoring", "Anomaly Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078", "TA0006:T1110", "TA0009:T1530", "TA0010:T1567"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Salesforce detected unusual API use by a user; the severity follows its score. Somebody with stolen " +
    "credentials may be copying data out.";
  defaultRunbook =
    "1. Read the summary and score in the alert context. " +
    "2. Compare the source IP and the time with the user's usual ones. " +
    "3. Find out which objects were read and how many rows were returned. " +
    "4. Ask the user, and end the session and revoke the account's tokens if it was not them.";
  defaultReference =
    "https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/sforce_api_objects_apianomalyevent.htm";

  when: When = { EVENT_TYPE: "ApiAnomalyEventStore" };

  title(event: PantherEvent) {
    const summary = salesforceTitleField(event, ["SUMMARY"], "unusual API use");
    const score = salesforceTitleField(event, ["SCORE"], "unknown");
    const user = salesforceTitleField(event, ["USERNAME", "USER_ID"], "an unknown user");
    return `${user} in Salesforce: ${summary}, score ${score}`;
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
