import { parseTime } from "../src";

const expected = Date.UTC(2026, 2, 10, 8, 30, 15);

describe("a time is read", () => {
  test.each([
    ["2026-03-10T08:30:15Z", expected],
    ["2026-03-10T08:30:15.250Z", expected + 250],
    ["2026-03-10T08:30:15.250999999Z", expected + 250],
    ["2026-03-10 08:30:15.000000000", expected],
    ["2026-03-10 08:30:15 UTC", expected],
    ["2026-03-10T08:30:15", expected],
    ["2026-03-10T10:30:15+02:00", expected],
    ["2026-03-10T10:30:15+0200", expected],
    ["2026-03-10T08:30Z", expected - 15_000],
    ["Tue, 10 Mar 2026 08:30:15 GMT", expected],
    [expected / 1000, expected],
    [expected / 1000 + 0.25, expected + 250],
    [expected, expected],
    [expected * 1000, expected],
    [expected * 1e6, expected],
    [String(expected / 1000), expected],
    [String(expected), expected],
    [`${expected / 1000}.250`, expected + 250],
    [0, 0],
  ])("%s", (value, time) => expect(parseTime(value)).toBe(time));
});

describe("what is no time is none", () => {
  test.each([
    [""],
    ["yesterday"],
    ["2026-13-45T99:00:00Z"],
    ["10/03/2026 08:30"],
    ["42"],
    ["9".repeat(10_000)],
    [-5],
    [1e300],
    [NaN],
    [true],
    [null],
    [undefined],
    [{}],
    [["2026-03-10T08:30:15Z"]],
  ])("%j", (value) => expect(parseTime(value as never)).toBeUndefined());
});
