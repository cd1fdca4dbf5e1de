import {
  type AlertContext,
  asText,
  EventReader,
  exists,
  isJsonObject,
  type JsonObject,
  LogType,
  lookup,
  type MaybePromise,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { resolveTimestampString } from "@pypanther/helpers/base";
import { getStringSet, putStringSet } from "@pypanther/helpers/caching";
import { SUCCESSFUL_LOGIN } from "@pypanther/helpers/event-type";
import {
  IPINFO_ASN_LUT_NAME,
  IPINFO_LOCATION_LUT_NAME,
  IPINFO_PRIVACY_LUT_NAME,
  kmBetweenIpinfoLoc,
} from "@pypanther/helpers/ipinfo";
import { parseJson } from "@pypanther/helpers/json-text";
import { pMatches } from "@pypanther/helpers/lookup-table";
import { isTruthy } from "@pypanther/helpers/truthy";
import { titleValue } from "@pypanther/helpers/title-value";

const MEMORY_SECONDS = 24 * 60 * 60;

/** Two logins in a row, what lies between them, and through what the later one came that hides where the user is. */
interface Trip {
  previous: JsonObject;
  current: JsonObject;
  km: number;
  kmPerHour: number;
  detours: JsonObject | null;
}

/** A user signed in from two places faster than anybody can travel between them. */
export class StandardImpossibleTravelLogin extends Rule {
  id = "Standard.ImpossibleTravel.Login-prototype";
  displayName = "Impossible Travel for Login Action";
  logTypes = [LogType.ASANA_AUDIT, LogType.AWS_CLOUDTRAIL, LogType.NOTION_AUDIT_LOGS, LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user signed in from two places that an airliner could not connect in the time between. Somebody else may have " +
    "the user's password or session.";
  defaultRunbook =
    "1. Ask the user which of the two sign-ins was theirs, and whether they use a VPN or a roaming phone. " +
    "2. Compare clients and networks of both with the user's earlier sign-ins. " +
    "3. List what the foreign session read and changed. " +
    "4. End all sessions and reset password and second factors if one of them was not the user's.";
  defaultReference =
    "https://expertinsights.com/insights/what-are-impossible-travel-logins/#:~:text=An%20impossible%20travel%20login%20is,of%20the%20logins%20is%20fraudulent";
  summaryAttributes = ["p_any_usernames", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = {
    "udm:event_type": SUCCESSFUL_LOGIN,
    "udm:source_ip": exists(),
    p_source_label: exists(),
    p_enrichment: exists(),
  };

  /** Networks by number whose addresses say nothing about where the user is, such as those of airlines. */
  satelliteNetworkAsns: string[] = ["AS22351"];

  /** The speed in km/h, that of an airliner, above which travel counts as impossible. */
  speedLimit = 900;

  readonly #trips = new WeakMap<PantherEvent, Trip>();

  rule(event: PantherEvent): MaybePromise<boolean> {
    if (this.isIpWhitelisted(event)) return false;
    const current = loginOf(event);
    const key = memoryKey(event);
    return current && key !== null ? this.travelsTooFast(event, current, key) : false;
  }

  title(event: PantherEvent) {
    const user = titleValue(event.udm("actor_user"), "an unknown user");
    const source = titleValue(event.get("p_source_label"), "an unknown source");
    const { previous, current, km } = this.#trips.get(event) ?? {};
    const place = [current?.city, current?.source_ip]
      .map((part) => asText(part))
      .filter((part) => part !== "")
      .join(", ");
    const distance = km === undefined ? "far away" : `[${Math.trunc(km)}] km`;
    const before = titleValue(previous?.city, "the place before");
    return `${user} signed in to ${source} from ${titleValue(place, "an unknown place")}, ${distance} from ${before}`;
  }

  /** One alert for each user and source, however many journeys. */
  dedup(event: PantherEvent) {
    return memoryKey(event) ?? this.title(event);
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const trip = this.#trips.get(event);
    if (!trip) return "DEFAULT";
    if (trip.detours) return Severity.INFO;
    const km = Math.trunc(trip.km);
    const kmPerHour = Math.trunc(trip.kmPerHour);
    // Neighbouring towns within ten minutes: more likely a phone that changed networks.
    const isNear = km > 0 && kmPerHour > 0 && km / kmPerHour < 0.1666 && km < 50;
    return isNear ? Severity.LOW : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    const trip = this.#trips.get(event);
    return {
      actor_user: event.udm("actor_user"),
      previous: trip?.previous,
      current: trip && { ...trip.current, ...trip.detours },
      speed: trip && Math.trunc(trip.kmPerHour),
      speed_units: "km/h",
      distance: trip && Math.trunc(trip.km),
      distance_units: "km",
    };
  }

  /** Whether to leave out sign-ins from the event's address, such as those of an office; to be overridden. */
  isIpWhitelisted(event: PantherEvent): boolean;
  isIpWhitelisted(): boolean {
    return false;
  }

  /** Compares a login with the one that is remembered for its user, and remembers it in its place. */
  private async travelsTooFast(event: PantherEvent, current: JsonObject, key: string): Promise<boolean> {
    const detours = this.detours(event);
    const remembered = (await getStringSet(event, key)).at(-1);
    const previous = parseJson(asText(remembered));
    if (isJsonObject(previous) && previous.source_ip === current.source_ip) return false;
    // Where a VPN ends is not where the user is.
    if (!detours) await putStringSet(event, key, [asText(current)], { ttlSeconds: MEMORY_SECONDS });
    const trip = isJsonObject(previous) && tripBetween(previous, current, detours);
    if (!trip) return false;
    this.#trips.set(event, trip);
    return trip.kmPerHour > this.speedLimit;
  }

  /** What hides where the user is, as the alert context tells it; null when nothing does. */
  private detours(event: PantherEvent): JsonObject | null {
    const matches = pMatches(event, event.udmString("source_ip"));
    const privacy = new EventReader(lookup(matches, IPINFO_PRIVACY_LUT_NAME) ?? {});
    const network = new EventReader(lookup(matches, IPINFO_ASN_LUT_NAME) ?? {});
    const service = privacy.get("service");
    const isVpn = isTruthy(privacy.get("vpn")) && isTruthy(service);
    const isPrivateRelay = isTruthy(privacy.get("relay")) && service === "Apple Private Relay";
    const isSatellite = this.satelliteNetworkAsns.includes(network.string("asn"));
    if (!isVpn && !isPrivateRelay && !isSatellite) return null;
    return {
      is_vpn: yesOrNo(isVpn),
      is_apple_priv_relay: yesOrNo(isPrivateRelay),
      is_satellite_network: yesOrNo(isSatellite),
      service_name: service ?? "<NO_SERVICE>",
      NOTE: "APPLE PRIVATE RELAY AND VPN LOGINS ARE NOT CACHED FOR COMPARISON",
    };
  }
}

function yesOrNo(value: boolean): string {
  return value ? "True" : "False";
}

function memoryKey(event: PantherEvent): string | null {
  const label = event.get("p_source_label");
  const user = event.udm("actor_user");
  return label === null || user === null ? null : `${asText(label).replaceAll(" ", "")}..${asText(user)}`;
}

/** Time, address and place of a login; null unless all that is known of the place has a value. */
function loginOf(event: PantherEvent): JsonObject | null {
  const time = resolveTimestampString(event.string("p_event_time"));
  const address = event.udmString("source_ip");
  const place = lookup(pMatches(event, address), IPINFO_LOCATION_LUT_NAME);
  if (!time || !address || !place) return null;
  const login: JsonObject = { p_event_time: isoText(time), source_ip: address, ...place };
  return Object.values(login).includes(null) ? null : login;
}

/** ISO 8601 in UTC with microseconds, when there are any, and no zone. */
function isoText(time: Date): string {
  return time
    .toISOString()
    .replace(/(?:\.000)?Z$/, "")
    .replace(/\.\d{3}$/, "$&000");
}

function tripBetween(previous: JsonObject, current: JsonObject, detours: JsonObject | null): Trip | null {
  const start = resolveTimestampString(asText(previous.p_event_time));
  const end = resolveTimestampString(asText(current.p_event_time));
  const km = kmBetweenIpinfoLoc(previous, current);
  if (!start || !end || km === null) return null;
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  // Two logins at the same moment are still a journey.
  return { previous, current, km, kmPerHour: km / (hours || 0.0001), detours };
}
