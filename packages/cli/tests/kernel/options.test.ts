import { booleanOption, durationOption, goneOption, integerOption, namesOption } from "../../src/kernel/options";

describe("options", () => {
  test.each(["yes", "TRUE", "t", "Y", "1", ""])("%j switches a boolean option on", (word) => {
    expect(booleanOption("enabled", "").coerce(word)).toBe(true);
  });

  test.each(["no", "False", "f", "N", "0"])("%j switches a boolean option off", (word) => {
    expect(booleanOption("enabled", "").coerce(word)).toBe(false);
  });

  test("names may be given one by one or joined by commas", () => {
    expect(namesOption("").coerce(["Okta.SystemLog,Zeek.DNS", "AWS.ALB"])).toEqual([
      "Okta.SystemLog",
      "Zeek.DNS",
      "AWS.ALB",
    ]);
  });

  test.each(["", "x", "-1", "1e3", "99999999999999999999"])("%j is no whole number", (text) => {
    expect(() => integerOption("threshold", "").coerce(text)).toThrow("--threshold takes a whole number of 0 or more");
  });

  test.each([
    ["250ms", 250],
    ["30s", 30_000],
    ["5m", 300_000],
    ["1h", 3_600_000],
    ["2d", 172_800_000],
  ])("%s is a length of time", (text, milliseconds) => {
    expect(durationOption("lateness", "").coerce(text)).toBe(milliseconds);
  });

  test.each(["5", "m", "-5m", "1.5h", "5 m", "soon"])("%j is no length of time", (text) => {
    expect(() => durationOption("lateness", "").coerce(text)).toThrow("--lateness takes a number and a unit");
  });

  test("an option of earlier versions says what took its place", () => {
    expect(() => goneOption("Use --store.").coerce("x")).toThrow("Use --store.");
    expect(goneOption("Use --store.").coerce(undefined)).toBeUndefined();
  });
});
