import { titleValue } from "../src/title-value";

test("a value stands in square brackets", () => {
  expect([titleValue("ines", "an unknown user"), titleValue(0, "no port"), titleValue(["a"], "no list")]).toEqual([
    "[ines]",
    "[0]",
    '[["a"]]',
  ]);
});

test.each([null, undefined, ""])("a missing value is named in words: %p", (value) => {
  expect(titleValue(value, "an unknown user")).toBe("an unknown user");
});
