import type { EventReader } from "@pypanther/core";

/** A title for a request that a WAF rule matched: "WAF bot rule [X] gave BLOCK for [192.0.2.1] at [web-acl]". */
export function wafRequestTitle(event: EventReader, rule: string): string {
  const action = event.string("action") || "<UNKNOWN_ACTION>";
  const client = event.string("httpRequest", "clientIp") || "<UNKNOWN_CLIENT_IP>";
  const source = event.string("httpSourceName") || "<UNKNOWN_SOURCE>";
  return `WAF ${rule} gave [${action}] for [${client}] at [${source}]`;
}
