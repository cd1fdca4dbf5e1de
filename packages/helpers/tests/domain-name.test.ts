import { withoutTrailingDots } from "../src/domain-name";

test("the dots of the root go, those within stay", () => {
  expect(withoutTrailingDots("a.example..")).toBe("a.example");
  expect(withoutTrailingDots("a.example")).toBe("a.example");
  expect(withoutTrailingDots("...")).toBe("");
});
