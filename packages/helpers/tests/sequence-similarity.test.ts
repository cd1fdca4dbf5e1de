import { sequenceSimilarity } from "../src/sequence-similarity";

test.each([
  ["equal texts", "abc", "abc", 1.0],
  ["nothing in common", "abc", "xyz", 0.0],
  ["two empty texts", "", "", 1.0],
  ["one empty text", "abc", "", 0.0],
  ["a letter swapped", "harbour", "habrour", 0.8571428571428571],
  [
    "two browsers",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101 Firefox/128.0",
    "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/131.0",
    0.7230769230769231,
  ],
])("%s", (_, a, b, expected) => {
  expect(sequenceSimilarity(a, b)).toBeCloseTo(expected, 12);
});

/** 250 characters, each `step` on from the last. */
function text(step: number): string {
  return Array.from({ length: 250 }, (_, index) => String.fromCharCode(33 + ((index * step) % 90))).join("");
}

test("in long texts common characters start no match", () => {
  expect(sequenceSimilarity("abcdefghij".repeat(25), `${"abcdefghij".repeat(24)}klmnopqrst`)).toBe(0.96);
  expect(sequenceSimilarity(text(1), text(7))).toBeCloseTo(0.088, 12);
});
