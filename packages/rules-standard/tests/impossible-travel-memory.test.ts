import { type JsonObject } from "@pypanther/core";
import { matchesInSequence } from "@pypanther/core/testing";
import { StandardImpossibleTravelLogin } from "../src";

interface Login {
  at: string;
  ip: string;
  lat: string;
  name?: string;
  vpn?: boolean;
}

const logOf = ({ at, ip, lat, name = "Noor Haddad", vpn = false }: Login): JsonObject => ({
  p_log_type: "Asana.Audit",
  p_event_time: `2026-02-03 ${at}`,
  p_source_label: "Asana Harbourline",
  event_type: "user_login_succeeded",
  actor: { name },
  context: { client_ip_address: ip },
  p_enrichment: {
    ipinfo_location: { "context.client_ip_address": { p_match: ip, city: "Somewhere", lat, lng: "10" } },
    ipinfo_privacy: { "context.client_ip_address": { p_match: ip, vpn, service: "Tunnelfish" } },
  },
});

/** Which logins match, one after another with `afterSeconds` between them. */
function matches(logins: Login[], afterSeconds = 0): Promise<boolean[]> {
  return matchesInSequence(
    StandardImpossibleTravelLogin,
    logins.map((login) => ({ log: logOf(login), afterSeconds })),
  );
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
  expect(await matches(logins)).toEqual([false, true, false, true]);
});

test("a login through a VPN is not remembered", async () => {
  const logins = [
    { at: "10:00:00", ...south, vpn: true },
    { at: "11:00:00", ...north },
  ];
  expect(await matches(logins)).toEqual([false, false]);
});

test("a login is compared with those of the same user only", async () => {
  const logins = [
    { at: "10:00:00", ...south },
    { at: "11:00:00", ...north, name: "Tomas Veld" },
    { at: "12:00:00", ...north },
  ];
  expect(await matches(logins)).toEqual([false, false, true]);
});

test("a login is forgotten after a day", async () => {
  const logins = [
    { at: "10:00:00", ...south },
    { at: "11:00:00", ...north },
  ];
  expect(await matches(logins, 24 * 60 * 60 - 1)).toEqual([false, true]);
  expect(await matches(logins, 24 * 60 * 60)).toEqual([false, false]);
});
