import { runTest, withTimeLimit } from "@pypanther/core/runtime";
import { Always } from "./support/always";

const limit = 100;
/** What a machine with other things to do does not use up. */
const enough = 60_000;
const stopped = { code: "TIME_LIMIT", message: "took longer than 100 ms and was stopped" };
const notAwaited = { code: "TIME_LIMIT", message: "took longer than 100 ms and was no longer waited for" };

const loopForEver = (): never => {
  for (;;);
};
/** A pattern that tries every split of the text. */
const bomb = (): boolean => /^(a+)+$/.test(`${"a".repeat(40)}!`);

test("what is done in time is given back, as it is or as a promise", async () => {
  expect(withTimeLimit(() => 4, enough)).toBe(4);
  expect(await withTimeLimit(() => Promise.resolve(4), enough)).toBe(4);
});

test("what is thrown is thrown", async () => {
  const error = new Error("no gate");
  const fail = (): never => {
    throw error;
  };
  expect(() => withTimeLimit(fail, enough)).toThrow(error);
  await expect(withTimeLimit(() => Promise.reject(error), enough)).rejects.toBe(error);
});

test.each([
  ["an endless loop", loopForEver],
  ["a regular expression that backtracks without end", bomb],
])("%s is stopped", (_, run) => {
  expect(() => withTimeLimit<unknown>(run, limit)).toThrow(expect.objectContaining(stopped));
});

test("a promise that never comes is given up", async () => {
  await expect(withTimeLimit(() => new Promise(() => {}), limit)).rejects.toMatchObject(notAwaited);
});

test("a limit within a limit, the inner one is met first", () => {
  expect(() => withTimeLimit(() => withTimeLimit(loopForEver, limit), 10_000)).toThrow(
    expect.objectContaining(stopped),
  );
});

test.each([
  ["loops", loopForEver, stopped],
  ["waits for ever", () => new Promise<boolean>(() => {}), notAwaited],
])("a rule that %s fails its test, and the next test runs", async (_, rule, error) => {
  class Endless extends Always {
    rule = rule;
  }
  const test = { name: "endless", expectedResult: true, log: {} };
  const result = await runTest(new Endless(), test, { timeLimitMs: limit });
  expect(result.problems).toEqual([{ method: "test", error: expect.objectContaining(error) as unknown }]);
  expect(await runTest(new Always(), test)).toMatchObject({ passed: true });
});
