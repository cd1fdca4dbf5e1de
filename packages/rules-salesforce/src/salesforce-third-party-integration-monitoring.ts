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

/** A third party's app reaches company data through a user's rights. */
export class SalesforceThirdPartyIntegrationMonitoring extends Rule {
  id = "Salesforce.ThirdParty.Integration.Monitoring-prototype";
  displayName = "Salesforce Third-Party Integration Monitoring";
  logTypes = [LogType.SALESFORCE_REALTIME_EVENT];
  tags = ["Salesforce", "OAuth", "Connected Apps", "Third-Party Integration", "Shadow IT"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1199", "TA0003:T1098", "TA0005:T1550", "TA0006:T1528"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A connected app was used with Salesforce; renewed tokens, new authorisations and apps with makeshift names make the alert graver.";
  defaultRunbook =
    "1. Look the app up in the list of approved integrations. " +
    "2. Ask the user whether they authorised it. " +
    "3. Block the app and revoke its tokens when it is not approved. " +
    "4. Review what it read and wrote with the user's rights.";
  defaultReference = "https://help.salesforce.com/s/articleView?id=sf.connected_app_overview.htm";

  when: When = { EVENT_TYPE: ["ConnectedAppUsageEventStore", "ApiConnectedApp"] };

  /** How the names of apps begin that nobody meant to keep, in lower case. */
  makeshiftNames: string[] = ["test", "dev", "temp", "demo", "unknown", "sandbox", "trial"];

  title(event: PantherEvent) {
    const app = salesforceField(event, ["CONNECTED_APP_NAME", "CONNECTED_APP_ID"], "<UNKNOWN_APP>");
    const connection = salesforceField(event, ["CONNECTION_TYPE"], "<UNKNOWN_TYPE>");
    const user = salesforceField(event, ["USER_NAME", "USER_ID"], "<UNKNOWN_USER>");
    return `Salesforce connected app [${app}] used through [${connection}] by [${user}]`;
  }

  dedup(event: PantherEvent) {
    return salesforceDedup(event, "CONNECTED_APP_ID", "USER_ID", "CONNECTION_TYPE");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const connection = event.string("CONNECTION_TYPE").toLowerCase();
    if (connection.includes("refresh")) return "HIGH";
    if (connection.includes("authorization")) return "MEDIUM";
    const app = event.string("CONNECTED_APP_NAME").toLowerCase();
    return this.makeshiftNames.some((name) => app.startsWith(name)) ? "MEDIUM" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      "Connected App ID": event.get("CONNECTED_APP_ID"),
      "Connected App Name": event.get("CONNECTED_APP_NAME"),
      "Connection Type": event.get("CONNECTION_TYPE"),
      "User ID": event.get("USER_ID"),
      Username: event.get("USER_NAME"),
      "Source IP": event.get("SOURCE_IP"),
      "User Type": event.get("USER_TYPE"),
      "Request ID": event.get("REQUEST_ID"),
      "Organization ID": event.get("ORGANIZATION_ID"),
      "API Version": event.get("API_VERSION"),
      "OAuth Scopes": event.get("OAUTH_SCOPES"),
    };
  }
}
