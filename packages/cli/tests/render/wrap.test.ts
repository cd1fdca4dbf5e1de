import { wrap } from "../../src/render/wrap";

describe("wrapping", () => {
  test("leaves a text that fits as it is", () => {
    expect(wrap("north gate", 10)).toEqual(["north gate"]);
  });

  test("breaks at spaces", () => {
    expect(wrap("the north gate", 9)).toEqual(["the north", "gate"]);
  });

  test("leaves a word whole that is longer than a line", () => {
    expect(wrap("the rule Tidewater.Gate.Opened fired", 12)).toEqual(["the rule", "Tidewater.Gate.Opened", "fired"]);
  });

  test("counts wide characters as two", () => {
    expect(wrap("日本 語", 5)).toEqual(["日本", "語"]);
  });
});
