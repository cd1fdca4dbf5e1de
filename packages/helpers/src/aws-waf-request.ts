import type { EventReader } from "@pypanther/core";
import { titleValue } from "./title-value";

/** A title for a request that a WAF rule matched: "WAF bot rule [X] gave BLOCK for [192.0.2.1] at [web-acl]". */
export function wafRequestTitle(event: EventReader, rule: string): string {
  const action = titleValue(event.string("action"), "an unknown action");
  const client = titleValue(event.string("httpRequest", "clientIp"), "an unknown address");
  const source = titleValue(event.string("httpSourceName"), "an unknown resource");
  return `WAF ${rule} gave ${action} for ${client} at ${source}`;
}
