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
import { salesforceDedup, salesforceField } from "@pypanther/helpers/salesforce";

/** Tokens of a connected app are used, refused or withdrawn as they are when someone has stolen them. */
export class SalesforceOAuthCredentialAbuse extends Rule {
  id = "Salesforce.OAuth.Credential.Abuse-prototype";
  displayName = "Salesforce OAuth Credential Abuse Detection";
  logTypes = [LogType.SALESFORCE_REALTIME_EVENT];
  tags = ["Salesforce", "OAuth", "Credential Abuse", "Token Theft", "API Abuse"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528", "TA0006:T1110", "TA0005:T1550", "TA0010:T1020"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An event of OAuth tokens or of an app's API use came up in Salesforce: a revocation, a failure or unusual volume is worth a look.";
  defaultRunbook =
    "1. Find out which app the token is for and who owns it. " +
    "2. Check the address against those that the app usually calls from. " +
    "3. Revoke all tokens of the app and rotate its client secret when the calls are not its own. " +
    "4. Read what was exported through the API with these tokens.";
  defaultReference =
    "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_oauthtoken.htm";

  when: When = [{ EVENT_TYPE: () => this.eventTypes }, { EVENT_TYPE: ignoringCase(contains("oauth")) }];

  /** The events that match; those with "oauth" in their name do anyway. */
  eventTypes: string[] = ["OAuthTokenRevoked", "OAuthTokenRefreshFailed", "ApiTotalUsage", "ApiConnectedApp"];

  title(event: PantherEvent) {
    const app = salesforceField(event, ["CONNECTED_APP_NAME", "CLIENT_NAME"], "<UNKNOWN_APP>");
    const user = salesforceField(event, ["USER_NAME", "USER_ID"], "<UNKNOWN_USER>");
    const type = event.string("EVENT_TYPE");
    if (type.includes("Revoked")) return `Salesforce OAuth token of [${app}] revoked for [${user}]`;
    if (type.includes("Failed")) return `Salesforce OAuth token of [${app}] failed for [${user}]`;
    return `Salesforce OAuth activity [${type}] of [${app}] for [${user}]`;
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
