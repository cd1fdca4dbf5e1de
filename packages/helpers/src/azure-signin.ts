import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

/** What else an alert on a sign-in may carry: where it stands below `properties`, and what to say when it is missing. */
const details = {
  app_display_name: [["appDisplayName"], "<NO_APP>"],
  app_id: [["appId"], "<NO_APP_ID>"],
  authentication_protocol: [["authenticationProtocol"], "<NO_PROTOCOL>"],
  authentication_requirement: [["authenticationRequirement"], "<NO_REQUIREMENT>"],
  client_app_used: [["clientAppUsed"], "<NO_CLIENT_APP>"],
  conditional_access_status: [["conditionalAccessStatus"], "<NO_CA_STATUS>"],
  device_detail_browser: [["deviceDetail", "browser"], "<NO_BROWSER>"],
  device_detail_os: [["deviceDetail", "operatingSystem"], "<NO_OS>"],
  is_interactive: [["isInteractive"], null],
  location_city: [["location", "city"], "<NO_CITY>"],
  location_country: [["location", "countryOrRegion"], "<NO_COUNTRY>"],
  resource_display_name: [["resourceDisplayName"], "<NO_RESOURCE>"],
  risk_detail: [["riskDetail"], "<NO_RISK_DETAIL>"],
  risk_event_types: [["riskEventTypes"], "<NO_RISK_TYPES>"],
  risk_level_aggregated: [["riskLevelAggregated"], "<NO_RISK_LEVEL>"],
  risk_level_during_signin: [["riskLevelDuringSignIn"], "<NO_RISK_LEVEL>"],
  risk_state: [["riskState"], "<NO_RISK_STATE>"],
  session_id: [["sessionId"], "<NO_SESSION>"],
  token_issuer_type: [["tokenIssuerType"], "<NO_ISSUER_TYPE>"],
  user_agent: [["userAgent"], "<NO_USER_AGENT>"],
  user_type: [["userType"], "<NO_USER_TYPE>"],
} satisfies Record<string, [path: string[], missing: string | null]>;

/** The name of a detail of a sign-in, as it is in an alert context. */
export type AzureSigninDetail = keyof typeof details;

function name(event: EventReader, field: string): string | null {
  const value = event.deepGet("properties", field);
  return typeof value === "string" ? value : null;
}

/** Who signed in: the user, or the service principal; null where the category or the log names nobody. */
export function actorUser(event: EventReader): string | null {
  switch (event.get("category")) {
    case "ServicePrincipalSignInLogs":
      return name(event, "servicePrincipalName");
    case "SignInLogs":
    case "NonInteractiveUserSignInLogs":
      return name(event, "userPrincipalName");
    default:
      return null;
  }
}

/** Whether the event is a sign-in rather than another audit record. */
export function isSignInEvent(event: EventReader): boolean {
  return event.get("operationName") === "Sign-in activity";
}

/** Whether the sign-in succeeded. */
export function azureSigninSuccess(event: EventReader): boolean {
  return event.get("resultSignature") === "SUCCESS";
}

/**
 * What an alert on a sign-in should carry: tenant, source address, actor and the resource signed in to, and the details
 * asked for.
 */
export function azureSigninAlertContext(event: EventReader, ...names: AzureSigninDetail[]): Record<string, JsonValue> {
  return {
    tenantId: event.get("tenantId", "<NO_TENANTID>"),
    source_ip: event.deepGet("properties", "ipAddress") ?? "<NO_SOURCEIP>",
    actor_user: actorUser(event) ?? "<NO_ACTORUSER>",
    resourceDisplayName: event.deepGet("properties", "resourceDisplayName") ?? "<NO_RESOURCEDISPLAYNAME>",
    resourceId: event.deepGet("properties", "resourceId") ?? "<NO_RESOURCEID>",
    ...Object.fromEntries(
      names.map((name) => {
        const [path, missing] = details[name];
        return [name, event.deepGet("properties", ...path) ?? missing];
      }),
    ),
  };
}

/** The user who signed in, for dedup strings. */
export function azureSigninUser(event: EventReader): string {
  return event.text("properties", "userPrincipalName") || "<UNKNOWN_USER>";
}

/** The user who signed in, for titles. */
export function azureSigninUserTitle(event: EventReader): string {
  return titleValue(event.text("properties", "userPrincipalName"), "an unknown user");
}

/** The address of a sign-in, for titles. */
export function azureSigninAddress(event: EventReader): string {
  return titleValue(event.text("properties", "ipAddress"), "an unknown address");
}
