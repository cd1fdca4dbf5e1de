import { wrap } from "../../src/render/wrap";

describe("wrapping", () => {
  test("leaves a text that fits as it is", () => {
    expect(wrap("north gate", 10)).toEqual(["north gate"]);
  });

  test("breaks at spaces", () => {
    expect(wrap("the north gate", 9)).toEqual(["the north", "gate"]);
  });

  test("breaks a word that is too long after punctuation", () => {
    expect(wrap("Tidewater.Gate.Opened", 12)).toEqual(["Tidewater.", "Gate.Opened"]);
  });

  test("breaks a word without punctuation anywhere", () => {
    expect(wrap("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
  });

  test("counts wide characters as two", () => {
    expect(wrap("日本語", 4)).toEqual(["日本", "語"]);
  });
});
