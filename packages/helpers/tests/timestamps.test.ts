import {
  golangNanotimeToPythonDatetime,
  pantherNanotimeToPythonDatetime,
  resolveTimestampString,
} from "@pypanther/helpers/base";

describe("resolveTimestampString", () => {
  test.each([
    ["2026-04-05T10:11:12Z", "2026-04-05T10:11:12.000Z"],
    ["2026-04-05 10:11:12.123456", "2026-04-05T10:11:12.123Z"],
    ["2026-04-05 10:11:12,5", "2026-04-05T10:11:12.500Z"],
    ["'2026-04-05' 10:11:12", "2026-04-05T10:11:12.000Z"],
    ["2026-04-05T10:11:12+02:00", "2026-04-05T08:11:12.000Z"],
    ["2026-04-05 10:11:12 -0330", "2026-04-05T13:41:12.000Z"],
    ["2026/04/05 10:11:12", "2026-04-05T10:11:12.000Z"],
    ["20260405 10:11:12.5", "2026-04-05T10:11:12.500Z"],
    ["2026-04-05", "2026-04-05T00:00:00.000Z"],
    ["Sun, 05 Apr 2026 10:11:12 GMT", "2026-04-05T10:11:12.000Z"],
    ["05/Apr/2026:10:11:12 +0200", "2026-04-05T08:11:12.000Z"],
    ["2026 Apr 05 10:11:12.250 UTC", "2026-04-05T10:11:12.250Z"],
    ["Apr 5, 2026 10:11:12 PM", "2026-04-05T22:11:12.000Z"],
    ["Sun Apr  5 10:11:12 2026", "2026-04-05T10:11:12.000Z"],
    ["04/05/2026 12:11:12 AM", "2026-04-05T00:11:12.000Z"],
    ["Apr 5 10:11:12", "1900-04-05T10:11:12.000Z"],
    ["1619712345", "2021-04-29T16:05:45.000Z"],
    ["1619712345.5", "2021-04-29T16:05:45.500Z"],
    ["1619712345000", "2021-04-29T16:05:45.000Z"],
    ["1619712345000000000", "2021-04-29T16:05:45.000Z"],
  ])("%j is %s", (text, expected) => {
    expect(resolveTimestampString(text)?.toISOString()).toBe(expected);
  });

  test.each([null, "", "soon", "2026-02-30 10:00:00", "2026-01-01 25:00:00", "12 Foo 2026 10:00:00", "1".repeat(5000)])(
    "%j is no time",
    (text) => {
      expect(resolveTimestampString(text)).toBeNull();
    },
  );
});

test.each([
  ["nanoseconds, cut, not rounded", "12.123999999", "12.123Z"],
  ["a tenth", "12.5", "12.500Z"],
  ["no fraction", "12", "12.000Z"],
])("Panther's and Go's times may have %s", (_what, seconds, expected) => {
  expect(pantherNanotimeToPythonDatetime(`2026-04-05 10:11:${seconds}`)?.toISOString()).toBe(
    `2026-04-05T10:11:${expected}`,
  );
  expect(golangNanotimeToPythonDatetime(`2026-04-05T10:11:${seconds}Z`)?.toISOString()).toBe(
    `2026-04-05T10:11:${expected}`,
  );
});
