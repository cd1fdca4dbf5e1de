import { eventOf, InMemoryStateStore, instantiate, type JsonObject, withStateStore } from "@pypanther/core";
import { StandardImpossibleTravelLogin } from "../src";

interface Login {
  at: string;
  ip: string;
  lat: string;
  vpn?: boolean;
}

const logOf = ({ at, ip, lat, vpn = false }: Login): JsonObject => ({
  p_log_type: "Asana.Audit",
  p_event_time: `2026-02-03 ${at}`,
  p_source_label: "Asana Harbourline",
  event_type: "user_login_succeeded",
  actor: { name: "Noor Haddad" },
  context: { client_ip_address: ip },
  p_enrichment: {
    ipinfo_location: { "context.client_ip_address": { p_match: ip, city: "Somewhere", lat, lng: "10" } },
    ipinfo_privacy: { "context.client_ip_address": { p_match: ip, vpn, service: "Tunnelfish" } },
  },
});

/** The rule's answers to logins one after another. */
function answers(logins: Login[], now: () => number = () => 0): Promise<boolean[]> {
  const rule = instantiate(StandardImpossibleTravelLogin);
  return withStateStore(new InMemoryStateStore(now), async () => {
    const given: boolean[] = [];
    for (const login of logins) given.push(await rule.rule(eventOf(logOf(login))));
    return given;
  });
}

const south = { ip: "192.0.2.17", lat: "-30" };
const north = { ip: "203.0.113.45", lat: "60" };

test("a login is compared with the one before, whether that was a match or not", async () => {
  const logins = [
    { at: "10:00:00", ...south },
    { at: "11:00:00", ...north },
    { at: "12:00:00", ...north },
    { at: "13:00:00", ...south },
  ];
  expect(await answers(logins)).toEqual([false, true, false, true]);
});

test("a login through a VPN is not remembered", async () => {
  const logins = [
    { at: "10:00:00", ...south, vpn: true },
    { at: "11:00:00", ...north },
  ];
  expect(await answers(logins)).toEqual([false, false]);
});

test("a login is forgotten after a day", async () => {
  let hours = 0;
  const logins = [
    { at: "10:00:00", ...south },
    { at: "11:00:00", ...north },
  ];
  expect(await answers(logins, () => (hours += 25) * 3_600_000)).toEqual([false, false]);
});
