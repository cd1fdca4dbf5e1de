import { countryName } from "../src/country-name";

test.each([
  ["RU", "Russian Federation"],
  ["cn", "China"],
  ["IR", "Iran, Islamic Republic of"],
  ["TR", "Türkiye"],
])("the country with the code %s is %s", (code, name) => {
  expect(countryName(code)).toBe(name);
});

test.each(["", "XX", "RUS", "__proto__", "R".repeat(1_000_000)])("what is no code has no name", (code) => {
  expect(countryName(code)).toBeUndefined();
});
