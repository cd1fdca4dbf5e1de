import { asText, type EventReader, type JsonValue } from "@pypanther/core";
import { isTruthy } from "./truthy";
import { titleValue } from "./title-value";

/** A field of the user who started the audited operation, null when the log does not say. */
export function azureInitiator(event: EventReader, field: string): JsonValue {
  return event.deepGet("properties", "initiatedBy", "user", field);
}

/** The name of the user who started the audited operation, for titles. */
export function azureInitiatorName(event: EventReader): string {
  return titleValue(azureInitiator(event, "userPrincipalName"), "an unknown actor");
}

/** What an alert on a change in Entra ID should carry: the operation and the user who started it. */
export function azureAuditContext(event: EventReader): Record<string, JsonValue> {
  return {
    operation_name: event.get("operationName", "<NO_OPERATION>"),
    category: event.get("category", "<NO_CATEGORY>"),
    initiator_user_id: azureInitiator(event, "id") ?? "<NO_USER_ID>",
    initiator_display_name: azureInitiator(event, "displayName") ?? "<NO_DISPLAY_NAME>",
  };
}

/** The distinct values of one field over all modified properties of all targets, in order. */
export function azureModifiedValues(event: EventReader, field: string): readonly JsonValue[] {
  const found = event.deepWalk(["properties", "targetResources", "modifiedProperties", field]);
  if (Array.isArray(found)) return found as JsonValue[];
  return isTruthy(found) ? [found] : [];
}

/** The names of the audited operation's targets as text: one bare, several as a list, "" when there is none. */
export function azureTargetNames(event: EventReader): string {
  return asText(event.deepWalk(["properties", "targetResources", "displayName"]));
}
