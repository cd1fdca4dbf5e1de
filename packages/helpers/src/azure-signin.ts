import type { EventReader, JsonValue } from "@pypanther/core";

function name(event: EventReader, field: string): string | null {
  const value = event.deepGet("properties", field);
  return typeof value === "string" ? value : null;
}

/** Who signed in: the user, or the service principal; null for other categories and when the log does not say. */
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

/** What an alert on a sign-in should carry: tenant, source address, actor and the resource signed in to. */
export function azureSigninAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    tenantId: event.get("tenantId", "<NO_TENANTID>"),
    source_ip: event.deepGet("properties", "ipAddress") ?? "<NO_SOURCEIP>",
    actor_user: actorUser(event) ?? "<NO_ACTORUSER>",
    resourceDisplayName: event.deepGet("properties", "resourceDisplayName") ?? "<NO_RESOURCEDISPLAYNAME>",
    resourceId: event.deepGet("properties", "resourceId") ?? "<NO_RESOURCEID>",
  };
}
