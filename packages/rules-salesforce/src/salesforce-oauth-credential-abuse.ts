import {
  type AlertContext,
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { salesforceDedup, salesforceField, salesforceTitleField } from "@pypanther/helpers/salesforce";

/** An event of an OAuth token or of a connected app's API use occurred in Salesforce. */
export class SalesforceOAuthCredentialAbuse extends Rule {
  id = "Salesforce.OAuth.Credential.Abuse-prototype";
  displayName = "Salesforce OAuth Credential Abuse Detection";
  logTypes = [LogType.SALESFORCE_REALTIME_EVENT];
  tags = ["Salesforce", "OAuth", "Credential Abuse", "Token Theft", "API Abuse"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528", "TA0006:T1110", "TA0005:T1550", "TA0010:T1020"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An OAuth token was used, failed or was revoked in Salesforce, or a connected app used the API. Stolen tokens " +
    "give an attacker the app's access.";
  defaultRunbook =
    "1. Find out in Setup which app the token is for and who owns it. " +
    "2. Compare the source IP with the addresses that the app usually calls from. " +
    "3. List what was exported through the API with these tokens. " +
    "4. Revoke all tokens of the app and rotate its client secret if the calls are not its own.";
  defaultReference =
    "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_oauthtoken.htm";

  when: When = [{ EVENT_TYPE: () => this.eventTypes }, { EVENT_TYPE: ignoringCase(contains("oauth")) }];

  /** The events that match; those with "oauth" in their name do anyway. */
  eventTypes: string[] = ["OAuthTokenRevoked", "OAuthTokenRefreshFailed", "ApiTotalUsage", "ApiConnectedApp"];

  title(event: PantherEvent) {
    const app = salesforceTitleField(event, ["CONNECTED_APP_NAME", "CLIENT_NAME"], "an unknown app");
    const user = salesforceTitleField(event, ["USER_NAME", "USER_ID"], "an unknown user");
    const type = event.string("EVENT_TYPE");
    if (type.includes("Revoked")) return `Salesforce OAuth token of ${app} revoked for ${user}`;
    if (type.includes("Failed")) return `Salesforce OAuth token of ${app} failed for ${user}`;
    return `Salesforce OAuth activity [${type}] of ${app} for ${user}`;
  }

  dedup(event: PantherEvent) {
    const app = salesforceField(event, ["CONNECTED_APP_ID", "CLIENT_ID"], "unknown");
    return `${salesforceDedup(event, "EVENT_TYPE", "USER_ID")}_${app}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const type = event.string("EVENT_TYPE");
    if (type.includes("Revoked")) return "HIGH";
    if (type.includes("Failed") || event.string("STATUS").toLowerCase().includes("fail")) return "MEDIUM";
    const calls = event.number("API_TOTAL_COUNT");
    if (calls > 10_000) return "HIGH";
    return calls > 5000 ? "MEDIUM" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      "Event Type": event.get("EVENT_TYPE"),
      "User ID": event.get("USER_ID"),
      Username: event.get("USER_NAME"),
      "Connected App ID": event.get("CONNECTED_APP_ID"),
      "Connected App Name": event.get("CONNECTED_APP_NAME"),
      "Client ID": event.get("CLIENT_ID"),
      "Client Name": event.get("CLIENT_NAME"),
      "Source IP": event.get("SOURCE_IP"),
      Status: event.get("STATUS"),
      "API Total Count": event.get("API_TOTAL_COUNT"),
      "Request ID": event.get("REQUEST_ID"),
      "Organization ID": event.get("ORGANIZATION_ID"),
      "Session Key": event.get("SESSION_KEY"),
    };
  }
}
