import { matchesInSequence } from "@pypanther/core/testing";
import { NotionLoginFromNewLocation } from "../src";

interface Login {
  city: string;
  /** The day in May on which it was parsed. */
  day: number;
  user?: string;
}

const logOf = ({ city, day, user = "3f0c" }: Login) => ({
  p_log_type: "Notion.AuditLogs",
  p_parse_time: `2026-05-${String(day).padStart(2, "0")} 10:05:00.120000000`,
  event: { type: "user.login", actor: { id: user, type: "person" }, ip_address: "203.0.113.40" },
  p_enrichment: { ipinfo_location: { "event.ip_address": { city, region: city, country: "NO" } } },
});

const matches = (...logins: Login[]) =>
  matchesInSequence(
    NotionLoginFromNewLocation,
    logins.map((login) => ({ log: logOf(login) })),
  );

test("a user's first place is no news, the next new one is, and only once", async () => {
  expect(
    await matches(
      { city: "Oslo", day: 1 },
      { city: "Bergen", day: 2 },
      { city: "Bergen", day: 3 },
      { city: "Oslo", day: 4 },
    ),
  ).toEqual([false, true, false, false]);
});

test("a place is new again four weeks after the last sign-in from it", async () => {
  expect(await matches({ city: "Oslo", day: 1 }, { city: "Oslo", day: 28 })).toEqual([false, false]);
  expect(await matches({ city: "Oslo", day: 1 }, { city: "Oslo", day: 29 })).toEqual([false, true]);
});

test("each sign-in from a place starts its four weeks afresh", async () => {
  expect(await matches({ city: "Oslo", day: 1 }, { city: "Oslo", day: 15 }, { city: "Oslo", day: 31 })).toEqual([
    false,
    false,
    false,
  ]);
});

test("a place that one user knows is new for another", async () => {
  expect(
    await matches(
      { city: "Oslo", day: 1 },
      { city: "Bergen", day: 1, user: "88d1" },
      { city: "Oslo", day: 2, user: "88d1" },
    ),
  ).toEqual([false, false, true]);
});

test("a sign-in of unknown time is not remembered", async () => {
  const events = [
    { log: { ...logOf({ city: "Oslo", day: 1 }), p_parse_time: null } },
    { log: logOf({ city: "Bergen", day: 2 }) },
  ];
  expect(await matchesInSequence(NotionLoginFromNewLocation, events)).toEqual([false, false]);
});
