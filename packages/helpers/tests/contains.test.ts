import type { JsonValue } from "@pypanther/core";
import { contains } from "../src/contains";

test.each<[string, JsonValue, boolean]>([
  ["a text with the word in it", "site-owners", true],
  ["a text without it", "member", false],
  ["a list with it as an item", ["member", "owner"], true],
  ["a list with an item that has it as a part", ["owners"], false],
  ["an object with a field of that name", { Owner: null }, true],
  ["an object with it as a value", { role: "owner" }, false],
  ["an object that inherits the name", {}, false],
  ["null", null, false],
  ["a number", 4, false],
])("%s", (_, container, expected) => {
  expect(contains(container, "owner")).toBe(expected);
});
