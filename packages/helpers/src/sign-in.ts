import { asText, type EventReader, type JsonValue, type PantherEvent } from "@pypanther/core";
import { addParseDelay } from "./time-between";
import { geoinfoFromIp, IPINFO_LOCATION_LUT_NAME } from "./ipinfo";
import { enrichmentTable } from "./lookup-table";

/**
 * The field under which enrichment knows the source address of an event; "" when there is none. Where the data model
 * computes the address there is no such field, and the only address that IPinfo placed stands in for it.
 */
export function sourceIpField(event: PantherEvent): string {
  const path = event.udmPath("source_ip") ?? "";
  if (event.deepGet(...path.split(".")) !== null) return path;
  const placed = Object.keys(enrichmentTable(event, IPINFO_LOCATION_LUT_NAME) ?? {});
  return placed.length === 1 ? (placed[0] ?? path) : path;
}

/** Where a sign-in was tried, for a title: the log type, and the account of AWS. */
export function signInPlace(event: EventReader): string {
  const source = `[${event.string("p_log_type")}]`;
  if (event.get("p_log_type") !== "AWS.CloudTrail") return source;
  const account = event.text("recipientAccountId");
  return `${source}, ${account === "" ? "an unknown account" : `account [${account}]`}`;
}

/** Alert context of a failed sign-in: from where, and how late the log came. */
export function failedSignInContext(event: PantherEvent) {
  const geo = geoinfoFromIp(event, sourceIpField(event));
  const part = (value: JsonValue | undefined) => asText(value, "None");
  return addParseDelay(event, {
    geolocation: `${part(geo?.city)}, ${part(geo?.region)} in ${part(geo?.country)}`,
    ip: geo?.ip ?? null,
    reverse_lookup: geo?.hostname ?? "No reverse lookup hostname",
    ip_org: geo?.org ?? "No organization listed",
  });
}
