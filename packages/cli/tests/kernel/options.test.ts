import { booleanOption, integerOption, namesOption } from "../../src/kernel/options";

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
});
