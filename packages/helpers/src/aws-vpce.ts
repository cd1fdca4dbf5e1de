import type { JsonValue, PantherEvent } from "@pypanther/core";
import { awsRuleContext, type AwsRuleContext } from "./aws";

/** The alert context of a call through a VPC endpoint: that of any CloudTrail event, the caller and what was called. */
export function awsVpceContext(event: PantherEvent): AwsRuleContext & Record<string, JsonValue> {
  return {
    ...awsRuleContext(event),
    principal_id: event.deepGet("userIdentity", "principalId") ?? "unknown",
    source_ip: event.get("sourceIPAddress", "unknown"),
    event_source: event.get("eventSource", "unknown"),
    api_call: event.get("eventName", "unknown"),
    resources: event.get("resources", []),
    actor_user: event.udm("actor_user"),
  };
}

/** The short name of the service that was called, such as "s3"; "unknown" when the event names none. */
export function awsServiceName(event: PantherEvent): string {
  return event.string("eventSource").split(".", 1)[0] || "unknown";
}
