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

/** A connected app was used with Salesforce. */
export class SalesforceThirdPartyIntegrationMonitoring extends Rule {
  id = "Salesforce.ThirdParty.Integration.Monitoring-prototype";
  displayName = "Salesforce Third-Party Integration Monitoring";
  logTypes = [LogType.SALESFORCE_REALTIME_EVENT];
  tags = ["Salesforce", "OAuth", "Connected Apps", "Third-Party Integration", "Shadow IT"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1199", "TA0003:T1098", "TA0005:T1550", "TA0006:T1528"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A connected app was used with Salesforce; token refreshes, new authorisations and apps with names such as " +
    '"test" raise the severity. A malicious app reads data with a user\'s rights.';
  defaultRunbook =
    "1. Look up the app in the list of approved integrations. " +
    "2. Ask the user named in the title whether they authorised it. " +
    "3. Review what it read and wrote with the user's rights. " +
    "4. Block the app under Connected Apps OAuth Usage and revoke its tokens if it is not approved.";
  defaultReference = "https://help.salesforce.com/s/articleView?id=sf.connected_app_overview.htm";

  when: When = { EVENT_TYPE: ["ConnectedAppUsageEventStore", "ApiConnectedApp"] };

  /** How the names of apps begin that nobody meant to keep, in lower case. */
  makeshiftNames: string[] = ["test", "dev", "temp", "demo", "unknown", "sandbox", "trial"];

  title(event: PantherEvent) {
    const app = salesforceTitleField(event, ["CONNECTED_APP_NAME", "CONNECTED_APP_ID"], "of unknown name");
    const connection = salesforceTitleField(event, ["CONNECTION_TYPE"], "an unknown connection");
    const user = salesforceTitleField(event, ["USER_NAME", "USER_ID"], "an unknown user");
    return `${user} used the Salesforce connected app ${app} through ${connection}`;
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
