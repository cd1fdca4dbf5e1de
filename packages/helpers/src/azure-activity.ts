import { type EventReader, fieldAt, isJsonObject, type JsonValue, lookup } from "@pypanther/core";
import { isIpAddress } from "./ip-address";
import { parseJson } from "./json-text";
import { isTruthy } from "./truthy";
import { titleValue } from "./title-value";

/** The results of operations on Azure's control plane that succeeded. */
export const AZURE_SUCCESSES: readonly string[] = ["Success", "Succeeded"];

/** Longer than any resource id; what goes beyond it is not searched. */
const MAX_RESOURCE_ID_LENGTH = 8192;

/** The operation in capitals, since Azure writes it in any case; "" when there is none. */
export function azureOperation(event: EventReader): string {
  return event.string("operationName").toUpperCase();
}

/** Whether an operation on Azure's control plane succeeded. */
export function azureActivitySuccess(event: EventReader): boolean {
  return AZURE_SUCCESSES.includes(event.string("resultType"));
}

/** Whether a resource log tells of a request that succeeded. */
export function azureResourceLogsSuccess(event: EventReader): boolean {
  return event.deepGet("properties", "metricResponseType") === "Success";
}

/** Whether a resource log tells of anything but success; a log that does not say counts as failure. */
export function azureResourceLogsFailure(event: EventReader): boolean {
  return !azureResourceLogsSuccess(event);
}

/**
 * The JSON in a text field such as `properties.requestbody`, whatever its type. An empty object when the field is
 * missing, is not JSON, or is no text to begin with.
 */
export function azureParseJsonString(jsonText: JsonValue): JsonValue {
  return (typeof jsonText === "string" ? parseJson(jsonText) : undefined) ?? {};
}

/**
 * The name that follows a resource type in a resource id: "vm-1" of ".../virtualMachines/vm-1" for "virtualMachines".
 * The type is compared ignoring case; `fallback` when the id does not have it or nothing follows.
 */
export function extractResourceNameFromId<Fallback extends string | null = string>(
  resourceId: string | null,
  resourceType: string,
  fallback: Fallback = "<UNKNOWN>" as Fallback,
): string | Fallback {
  const pieces = (resourceId ?? "").slice(0, MAX_RESOURCE_ID_LENGTH).split("/");
  const at = pieces.findIndex((piece) => piece.toLowerCase() === resourceType.toLowerCase());
  return (at < 0 ? undefined : pieces[at + 1]) ?? fallback;
}

/** The name that follows a resource type in the event's own resource id; see `extractResourceNameFromId`. */
export function azureResourceName(event: EventReader, resourceType: string, fallback: string): string {
  return extractResourceNameFromId(event.string("resourceId"), resourceType, fallback);
}

/** The names that follow resource types in the event's resource id, by the key of each type; those not found are left out. */
export function azureResourceNames(
  event: EventReader,
  resourceTypes: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(resourceTypes)
      .map(([key, type]) => [key, azureResourceName(event, type, "")] as const)
      .filter(([, name]) => name !== ""),
  );
}

/** What an alert on a request for a blob should say of it: its path, and the client that asked. */
export function azureBlobContext(event: EventReader): Record<string, JsonValue> {
  return {
    blob_path: event.deepGet("properties", "objectKey") ?? "<UNKNOWN>",
    user_agent: event.deepGet("properties", "userAgentHeader") ?? "<UNKNOWN>",
  };
}

/** The value at a path in the request body, its keys spelt as Azure spells them; undefined when there is none. */
export function azureRequestBodyValue(event: EventReader, ...path: string[]): JsonValue | undefined {
  let value: JsonValue | undefined = azureParseJsonString(event.deepGet("properties", "requestbody"));
  for (const key of path) value = isJsonObject(value) ? lookup(value, key) : undefined;
  return value;
}

/** An address without the port that Azure's storage logs add to it ("192.0.2.7:4711", "[2001:db8::7]:4711"). */
export function withoutPort(address: string): string {
  if (isIpAddress(address)) return address;
  const end = address.startsWith("[") ? address.indexOf("]") : address.indexOf(":");
  if (end < 0) return address;
  return address.slice(address.startsWith("[") ? 1 : 0, end);
}

/** What an alert on an Azure activity should carry: the operation, its caller and result, and the resource it touched. */
export function azureActivityAlertContext(event: EventReader): Record<string, JsonValue> {
  const resourceId = event.string("resourceId");
  const optional = {
    storage_account_name: extractResourceNameFromId(resourceId, "storageAccounts", ""),
    resource_group: extractResourceNameFromId(resourceId, "resourceGroups", ""),
    properties: event.get("properties"),
  };
  return {
    resource_id: event.get("resourceId", "<UNKNOWN_RESOURCE_ID>"),
    caller_ip: event.get("callerIpAddress", "<UNKNOWN_CALLER_IP>"),
    operation_name: event.get("operationName", "<UNKNOWN_OPERATION_NAME>"),
    result_type: event.get("resultType", "<UNKNOWN_RESULT_TYPE>"),
    correlation_id: event.get("correlationId", "<UNKNOWN_CORRELATION_ID>"),
    location: event.get("location", "<UNKNOWN_LOCATION>"),
    tenant_id: event.get("tenantId", "<UNKNOWN_TENANT_ID>"),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => isTruthy(value))),
  };
}

function roleAssignmentField(requestBody: JsonValue, field: string): string | null {
  const value = fieldAt(requestBody, ["properties", field]);
  return typeof value === "string" && value !== "" ? value : null;
}

/** The id of the role that a role assignment's request body gives; null when it names none. */
export function getRoleDefinitionId(requestBody: JsonValue): string | null {
  return roleAssignmentField(requestBody, "roleDefinitionId");
}

/** The name of the first role whose id (the map's key) occurs in a role definition id, ignoring case; null for none. */
export function matchRoleName(
  roleDefinitionId: string | null,
  roleNames: Readonly<Record<string, string>>,
): string | null {
  const id = (roleDefinitionId ?? "").toLowerCase();
  return Object.entries(roleNames).find(([roleId]) => id !== "" && id.includes(roleId.toLowerCase()))?.[1] ?? null;
}

/** A context with what a role assignment's request body says of role and principal added, as far as it does. */
export function addRoleAssignmentFields(
  context: Readonly<Record<string, JsonValue>>,
  requestBody: JsonValue,
): Record<string, JsonValue> {
  const fields = {
    role_definition_id: getRoleDefinitionId(requestBody),
    principal_id: roleAssignmentField(requestBody, "principalId"),
    principal_type: roleAssignmentField(requestBody, "principalType"),
  };
  return { ...context, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) };
}

/** The address that a call came from, for titles. */
export function azureCallerAddress(event: EventReader): string {
  return titleValue(event.text("callerIpAddress"), "an unknown address");
}
