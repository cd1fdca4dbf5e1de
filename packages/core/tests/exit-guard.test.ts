import { guardExit, runTest } from "@pypanther/core/runtime";
import { Always } from "./support/always";

const exit = (): never => process.exit(3);
const refused = expect.objectContaining({ code: "PROCESS_EXIT", message: "called process.exit(3)" }) as Error;

test("while it is guarded, process.exit is an error with the exit code, and itself again afterwards", () => {
  const before = process.exit;
  const release = guardExit();
  expect(exit).toThrow(refused);
  release();
  expect(process.exit).toBe(before);
});

test("guards that overlap end with the last of them, and each ends once", () => {
  const before = process.exit;
  const [first, second] = [guardExit(), guardExit()];
  first();
  first();
  expect(exit).toThrow(refused);
  second();
  expect(process.exit).toBe(before);
});

test("a rule that would end the process fails its test instead, also after a wait", async () => {
  class Leaving extends Always {
    async title(): Promise<string> {
      await Promise.resolve();
      return process.exit(0);
    }
  }
  const result = await runTest(new Leaving(), { name: "leaves", expectedResult: true, log: {} });
  expect(result.problems.map(({ method, error }) => [method, error?.message])).toEqual([
    ["title", "called process.exit(0)"],
  ]);
});
