import { MAX_TEXT_LENGTH } from "@pypanther/core";
import { Always } from "./support/always";
import { run } from "./support/run";

const suffix = "... (truncated)";
const texts = ["title", "description", "reference", "runbook"] as const;

function saying(method: (typeof texts)[number] | "dedup", text: string): typeof Always {
  class Wordy extends Always {}
  Reflect.set(Wordy.prototype, method, () => text);
  return Wordy;
}

const codePoints = (text: string | null): number => [...(text ?? "")].length;
/** Half a character cannot be written in UTF-8. */
const isWhole = (text: string): boolean => Buffer.from(text).toString() === text;

test.each(texts)("a %s of exactly the limit is left as it is", (method) => {
  const text = "x".repeat(MAX_TEXT_LENGTH);
  expect(run(saying(method, text))[`${method}Output`]).toBe(text);
});

test.each(texts)("a %s over the limit keeps its first 985 characters and ends in a remark", (method) => {
  const output = run(saying(method, "x".repeat(MAX_TEXT_LENGTH + 1)))[`${method}Output`];
  expect(output).toBe("x".repeat(985) + suffix);
});

test("characters are code points, and none is cut in half", () => {
  const output = run(saying("title", "🦓".repeat(MAX_TEXT_LENGTH + 1))).titleOutput;
  expect(output).toBe("🦓".repeat(985) + suffix);
  expect(codePoints(output)).toBe(MAX_TEXT_LENGTH);
});

test("1000 emoji are no more than the limit", () => {
  const text = "🦓".repeat(MAX_TEXT_LENGTH);
  expect(run(saying("title", text)).titleOutput).toBe(text);
});

test("a character of two units at the cut stays whole, whatever stands before it", () => {
  for (const start of ["", "x"]) {
    const output = run(saying("title", start + "🦓".repeat(2000))).titleOutput ?? "";
    expect(isWhole(output)).toBe(true);
    expect(codePoints(output)).toBe(MAX_TEXT_LENGTH);
  }
});

test("a huge title is shortened like any other", () => {
  expect(codePoints(run(saying("title", "A1".repeat(2_500_000))).titleOutput)).toBe(MAX_TEXT_LENGTH);
});

test("a long title does not shorten the dedup string of a rule that has its own", () => {
  class Both extends Always {
    title = (): string => "x".repeat(1001);
    dedup = (): string => "gate-4";
  }
  expect(run(Both).dedupOutput).toBe("gate-4");
});

describe("a dedup string over the limit", () => {
  const start = "d".repeat(MAX_TEXT_LENGTH);

  test("keeps its start, ends in a hash and is exactly as long as the limit", () => {
    const output = run(saying("dedup", `${start}a`)).dedupOutput;
    expect(output).toMatch(/^d{965}\.\.\.[0-9a-f]{32}$/);
    expect(codePoints(output)).toBe(MAX_TEXT_LENGTH);
  });

  test("differs from another that begins the same way", () => {
    expect(run(saying("dedup", `${start}a`)).dedupOutput).not.toBe(run(saying("dedup", `${start}b`)).dedupOutput);
  });

  test("differs from another of the same length that ends otherwise, however late", () => {
    const long = "d".repeat(1_000_000);
    expect(run(saying("dedup", `${long}a`)).dedupOutput).not.toBe(run(saying("dedup", `${long}b`)).dedupOutput);
  });

  test("is the same every time", () => {
    expect(run(saying("dedup", `${start}a`)).dedupOutput).toBe(run(saying("dedup", `${start}a`)).dedupOutput);
  });

  test("is not cut through a character", () => {
    const output = run(saying("dedup", "🦓".repeat(1500))).dedupOutput ?? "";
    expect(isWhole(output)).toBe(true);
    expect(codePoints(output)).toBe(MAX_TEXT_LENGTH);
  });
});
