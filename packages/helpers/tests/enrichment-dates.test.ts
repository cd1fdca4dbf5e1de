import type { JsonValue } from "@pypanther/core";
import { earliestDate, earliestDateText, latestDate, latestDateText } from "../src/enrichment-dates";

const dates = ["2030-01-02", "2029-11-30T08:00:00Z", "2030-01-15 06:30:00"];

test("of several dates the earliest or the latest is chosen", () => {
  expect(earliestDate(dates)).toEqual(new Date("2029-11-30T08:00:00Z"));
  expect(latestDate(dates)).toEqual(new Date("2030-01-15T06:30:00Z"));
  expect(earliestDateText(dates)).toBe("2029-11-30 08:00:00+00:00");
  expect(latestDateText(dates)).toBe("2030-01-15 06:30:00");
});

test.each([
  ["a day", "2030-01-02", "2030-01-02 00:00:00"],
  ["a time without a zone", "2030-01-02T03:04:05", "2030-01-02 03:04:05"],
  ["a time in UTC", "2030-01-02T03:04:05Z", "2030-01-02 03:04:05+00:00"],
  ["a time in another zone", "2030-01-02T03:04:05+0530", "2030-01-02 03:04:05+05:30"],
  ["milliseconds", "2030-01-02T03:04:05.250", "2030-01-02 03:04:05.250000"],
  ["nanoseconds, cut to microseconds", "2030-01-02 03:04:05.123456789 UTC", "2030-01-02 03:04:05.123456+00:00"],
  ["a fraction of nothing", "2030-01-02T03:04:05.000-08:00", "2030-01-02 03:04:05-08:00"],
  ["a time before its year", "Wed Jan 2 03:04:05 2030", "2030-01-02 03:04:05"],
  ["a Unix time", "1893553445", "2030-01-02 03:04:05"],
])("%s keeps its fraction and its zone in the text", (_, spelt, text) => {
  expect(earliestDateText(spelt)).toBe(text);
  expect(latestDateText([spelt])).toBe(text);
});

test.each<JsonValue>([null, "", "soon", 7, [], ["2030-01-02", null], ["2030-01-02", "soon"], { at: "2030-01-02" }])(
  "%j is no date",
  (value) => {
    expect([earliestDate(value), latestDate(value), earliestDateText(value), latestDateText(value)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  },
);

test("a date before endless blanks does no harm", () => {
  expect(earliestDateText(`2030-01-02${" ".repeat(1_000_000)}x`)).toBe("2030-01-02 00:00:00");
});
