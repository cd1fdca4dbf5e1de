import {
  type AlertContext,
  asText,
  LogType,
  lookup,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { getDictionary, putDictionary } from "@pypanther/helpers/caching";
import { notionAlertContext, notionUser, notionUserTitle } from "@pypanther/helpers/notion";
import { resolveTimestampString } from "@pypanther/helpers/timestamps";

/** A Notion user signed in from a place that they have not used within four weeks. */
export class NotionLoginFromNewLocation extends Rule {
  id = "Notion.LoginFromNewLocation-prototype";
  displayName = "Notion Login from New Location";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Identity & Access Management", "Login & Access Patterns"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Notion user signed in from a place that they have not used within four weeks. Somebody may be using a " +
    "stolen password.";
  defaultRunbook =
    "1. Ask the user whether they are travelling or use a new VPN. " +
    "2. Compare device, address and time with earlier sign-ins. " +
    "3. End the sessions, reset the password and review pages exported or shared since if it was not them.";
  defaultReference = "https://ipinfo.io/products/ip-geolocation-api";

  when: When = { "event.type": "user.login" };

  /** How long a place stays known after the last sign-in from it, in seconds: four weeks. */
  defaultCachePeriod = 2_419_200;

  async rule(event: PantherEvent) {
    const now = parseTime(event);
    if (now === null || !event.reader("p_enrichment").has("ipinfo_location")) return false;
    const { city, region, country } = locationOf(event);
    const place = [city, region, country].map((part) => asText(part)).join("_");
    const key = `${this.id}:${event.text("event", "actor", "id")}`;
    const known = (await getDictionary(event, key)) ?? {};
    await putDictionary(event, key, { ...known, [place]: now });
    if (Object.keys(known).length === 0) return false;
    const last = lookup(known, place);
    return !(typeof last === "number" && last > now - this.defaultCachePeriod);
  }

  title(event: PantherEvent) {
    const { city, region, country } = locationOf(event);
    const place = [city, region, country].map((part) => asText(part, "unknown")).join(", ");
    return `${notionUserTitle(event)} signed in to Notion from a new place: [${place}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...notionAlertContext(event),
      user_email: notionUser(event, "UNKNOWN_EMAIL"),
      location: locationOf(event),
    };
  }
}

/** When the event was parsed, in seconds since 1970; null when the log does not tell. */
function parseTime(event: PantherEvent): number | null {
  const time = resolveTimestampString(event.string("p_parse_time").slice(0, 23));
  return time && time.getTime() / 1000;
}

function locationOf(event: PantherEvent) {
  const location = event.reader("p_enrichment", "ipinfo_location", "event.ip_address");
  return { city: location.get("city"), region: location.get("region"), country: location.get("country") };
}
