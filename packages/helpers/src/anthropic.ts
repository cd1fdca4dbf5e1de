import type { EventReader, JsonValue } from "@pypanther/core";
import { pantherflowInvestigation } from "./investigation";
import { titleValue } from "./title-value";

/** Fields that only some activities have; an alert carries those that are there. */
const detailFields: readonly string[] = [
  "target_id",
  "target_type",
  "role",
  "resource_type",
  "resource_id",
  "updates",
  "claude_chat_id",
  "claude_project_id",
  "mcp_server_id",
  "mcp_server_name",
  "integration_type",
  "audience",
  "is_enabled",
  "admin_api_key_id",
  "service_key_id",
  "service_name",
  "connection_id",
  "deleted_user_id",
  "deleted_user_email",
];

/** Who acted: an email address, else an API key's id, else an IP address. */
export function anthropicActorId(event: EventReader): string {
  return actorOf(event) ?? "<UNKNOWN_ACTOR>";
}

/** Who acted, for titles: in square brackets, or in words when the log does not tell. */
export function anthropicActorTitle(event: EventReader): string {
  return titleValue(actorOf(event), "an unknown actor");
}

function actorOf(event: EventReader): string | undefined {
  const named = event.string("actor", "email_address") || event.string("actor", "api_key_id");
  if (named) return named;
  const address = event.deepGet("actor", "ip_address");
  return typeof address === "string" ? address : undefined;
}

/** What an alert on an Anthropic activity should carry: actor, organisation, what was touched, and a query around it. */
export function anthropicAlertContext(event: EventReader): Record<string, JsonValue> {
  const actor = (name: string): JsonValue => event.deepGet("actor", name) ?? "";
  const details = detailFields.filter((name) => event.get(name) !== null);
  return {
    event_type: event.get("type", ""),
    actor_type: actor("type"),
    actor_email: actor("email_address"),
    actor_user_id: actor("user_id"),
    ip_address: actor("ip_address"),
    user_agent: actor("user_agent"),
    api_key_id: actor("api_key_id"),
    organization_id: event.get("organization_id", ""),
    ips: event.get("p_any_ip_addresses", []),
    "PantherFlow Investigation": pantherflowInvestigation(event),
    ...Object.fromEntries(details.map((name) => [name, event.get(name)])),
  };
}
