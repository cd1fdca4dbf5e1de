import { PantherEvent } from "@pypanther/core";
import { TorExitNodes } from "../src/tor";

const event = new PantherEvent({
  p_enrichment: {
    tor_exit_nodes: { client: { ip: "192.0.2.77" }, both: [{ ip: "192.0.2.77" }, { ip: "192.0.2.78" }] },
  },
});
const bare = new PantherEvent({});
const page = (ip: string, day: string) =>
  `https://metrics.torproject.org/exonerator.html?ip=${ip}&timestamp=${day}&lang=en`;

test.each([
  ["matches", event, true],
  ["a list of addresses", new PantherEvent({ p_enrichment: { tor_exit_nodes: ["192.0.2.77"] } }), true],
  ["an empty table", new PantherEvent({ p_enrichment: { tor_exit_nodes: {} } }), false],
  ["no enrichment", bare, false],
])("an event with %s has exit nodes or not", (_, log, expected) => {
  expect(new TorExitNodes(log).hasExitNodes()).toBe(expected);
});

test("the address of a match, or those of several", () => {
  const exits = new TorExitNodes(event);
  expect(exits.ipAddress("client")).toBe("192.0.2.77");
  expect(exits.ipAddress("both")).toEqual(["192.0.2.77", "192.0.2.78"]);
  expect(new TorExitNodes(bare).ipAddress("client")).toBeNull();
});

test("the page about an address and a day", () => {
  const exits = new TorExitNodes(event);
  expect(exits.url("client", "2030-05-01")).toBe(page("192.0.2.77", "2030-05-01"));
  expect(exits.url("both", "2030-05-01")).toEqual([page("192.0.2.77", "2030-05-01"), page("192.0.2.78", "2030-05-01")]);
  expect(exits.url("other")).toBeNull();
});

describe("unless told otherwise, the day of the page is today in UTC", () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date("2030-05-01T23:30:00Z") });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each([
    ["one match", "client", page("192.0.2.77", "2030-05-01")],
    ["several matches", "both", [page("192.0.2.77", "2030-05-01"), page("192.0.2.78", "2030-05-01")]],
  ])("for %s", (_, field, expected) => {
    expect(new TorExitNodes(event).url(field)).toEqual(expected);
  });

  test("in the context as well", () => {
    expect(new TorExitNodes(event).context("client")).toEqual({
      IP: "192.0.2.77",
      ExoneraTorURL: page("192.0.2.77", "2030-05-01"),
    });
  });
});

test("the context holds nothing without a match", () => {
  expect(new TorExitNodes(event).context("other")).toEqual({});
  expect(new TorExitNodes(bare).context("client")).toEqual({});
});
