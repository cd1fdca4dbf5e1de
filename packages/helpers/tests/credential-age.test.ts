import { ageInDays } from "../src/credential-age";

const now = Date.parse("2026-03-11T00:00:00Z");

test.each([
  ["2026-03-01T00:00:00Z", 10],
  ["2026-03-11T12:00:00Z", -0.5],
  ["", 0],
  [null, 0],
  [undefined, 0],
  ["last week", Infinity],
  [7, Infinity],
])("%s is %d days old", (date, days) => {
  expect(ageInDays(date, now)).toBe(days);
});
