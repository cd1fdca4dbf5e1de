import { type EventReader, fieldAt, type JsonValue } from "@pypanther/core";

/** What an alert on a Microsoft Graph security alert should carry. */
export function msftGraphAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    category: event.get("category", ""),
    description: event.get("description", ""),
    evidence: event.get("evidence", []),
    serviceSource: event.get("serviceSource", ""),
    productName: event.get("productName", ""),
    incidentId: event.get("incidentId", ""),
    alertWebUrl: event.get("alertWebUrl", ""),
  };
}

/** What an alert on a Microsoft 365 audit event should carry: the operation, its actor and what changed. */
export function m365AlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    operation: event.get("Operation", ""),
    organization_id: event.get("OrganizationId", ""),
    client_ip: event.get("ClientIp", ""),
    extended_properties: event.get("ExtendedProperties", []),
    modified_properties: event.get("ModifiedProperties", []),
    application: event.get("Application", ""),
    actor: event.get("Actor", []),
  };
}

/** What an alert on an Entra ID audit event should carry: the operation, who started it and on whom or what. */
export function azureRuleContext(event: EventReader): Record<string, JsonValue> {
  const initiator = (field: string): JsonValue => event.deepGet("properties", "initiatedBy", "user", field);
  const targets = (field: string, fallback: string): JsonValue => {
    const found = [event.deepGet("properties", "targetResources")].flat();
    const [first = fallback, ...others] = new Set(
      found.map((target: JsonValue) => fieldAt(target, [field]) ?? fallback),
    );
    return others.length === 0 ? first : [first, ...others];
  };
  return {
    operationName: event.get("operationName", "<MISSING_OPERATION_NAME>"),
    category: event.deepGet("properties", "category") ?? "<MISSING_CATEGORY>",
    // Saved searches know this placeholder without its closing bracket.
    actor_id: initiator("id") ?? "<MISSING_ACTOR_ID",
    actor_upn: initiator("userPrincipalName") ?? "<MISSING UPN>",
    source_ip_address: initiator("ipAddress") ?? "<MISSING_SOURCE_IP>",
    target_id: targets("id", "<MISSING_ACCOUNT_ID>"),
    target_name: targets("displayName", "<MISSING UPN>"),
  };
}

/** The display name of the first target of a type ("User", "Group", ...) that an Entra ID audit event names. */
export function getTargetName(event: EventReader, targetType = "User", fallback = "NO DISPLAY NAME FOUND"): string {
  const targets = event.readers("properties", "targetResources");
  const name = targets.find((target) => target.get("type") === targetType)?.get("displayName");
  return typeof name === "string" ? name : fallback;
}

/** Whether the audited Entra ID operation succeeded. */
export function azureSuccess(event: EventReader): boolean {
  return event.deepGet("properties", "result") === "success";
}

/**
 * Whether an address, or any of several joined by ";", lies outside the tenant: neither at its onmicrosoft.com domain
 * nor at its primary domain (lower case) or a subdomain of it. "smtp:" in front is ignored. True when the address is
 * missing or malformed, or when the tenant's domains are unknown.
 */
export function isExternalAddress(
  address: string | null,
  primaryDomain: string | null,
  onmicrosoftDomain: string | null,
): boolean {
  if (!address) return true;
  const isInternal = (domain: string | undefined): boolean => {
    if (!domain) return false;
    if (onmicrosoftDomain && domain === onmicrosoftDomain.toLowerCase()) return true;
    return Boolean(primaryDomain) && (domain === primaryDomain || domain.endsWith(`.${primaryDomain}`));
  };
  const parts = address
    .toLowerCase()
    .replace(/^smtp:/, "")
    .split(";");
  return !parts.every((part) => isInternal(part.trim().split("@")[1]));
}
