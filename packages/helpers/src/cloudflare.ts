import { type EventReader, type JsonValue, lookup } from "@pypanther/core";

/** The security product behind a firewall event's source, by the source's name in lower case. */
export const FIREWALL_SOURCE_MAPPING: Readonly<Record<string, string>> = {
  unknown: "Unknown",
  asn: "ASN",
  country: "Country",
  ip: "IP",
  iprange: "IP Range",
  securitylevel: "Security Level",
  zonelockdown: "Zone Lockdown",
  waf: "WAF",
  firewallrules: "Firewall Rules",
  uablock: "User Agent",
  ratelimit: "Rate Limit",
  bic: "Browser Integrity Check",
  hot: "Hotlink Protection",
  l7ddos: "L7 DDoS",
  botfight: "Bot Fight (Classic)",
  validation: "Invalid",
  apishield: "API Shield",
  botmanagement: "Bot Management",
  dlp: "Data Loss Prevention",
  firewallmanaged: "Firewall Managed Rules",
  firewallcustom: "Firewall Custom Rulesets",
};

const firewallFields: readonly string[] = [
  "Action",
  "ClientIP",
  "ClientRequestHost",
  "Datetime",
  "EdgeColoCode",
  "EdgeResponseStatus",
  "Kind",
  "RuleID",
  "Source",
];

const httpFields: readonly string[] = [
  "BotScore",
  "BotScoreSrc",
  "CacheCacheStatus",
  "CacheResponseStatus",
  "ClientIP",
  "ClientDeviceType",
  "ClientRequestHost",
  "ClientRequestMethod",
  "ClientRequestPath",
  "EdgeResponseStatus",
];

/** The name that Cloudflare's dashboard gives a firewall event's source; a source it does not know stays as it is. */
export function mapSourceToName(eventOrSource: EventReader | string): string {
  const source = typeof eventOrSource === "string" ? eventOrSource : eventOrSource.get("Source");
  if (typeof source !== "string") return "<NO_SOURCE>";
  return lookup(FIREWALL_SOURCE_MAPPING, source.toLowerCase()) ?? source;
}

/** What an alert on a firewall event should carry: request, verdict and the product that gave it. */
export function cloudflareFwAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    ...Object.fromEntries(firewallFields.map((field) => [field, event.get(field, `<${field}_NOT_IN_EVENT>`)])),
    pan_cf_source: mapSourceToName(event),
  };
}

/** What an alert on an HTTP request should carry: the request, its bot score and caching, as far as the log has them. */
export function cloudflareHttpAlertContext(event: EventReader): Record<string, JsonValue> {
  return Object.fromEntries(httpFields.filter((field) => event.has(field)).map((field) => [field, event.get(field)]));
}
