import { runTest, withoutExit } from "@pypanther/core";
import { Always } from "./support/always";

test("process.exit within is an error with the exit code, also after a wait", async () => {
  const exit = (): never => process.exit(3);
  expect(() => withoutExit(exit)).toThrow(
    expect.objectContaining({ code: "PROCESS_EXIT", message: "called process.exit(3)" }),
  );
  const later = async (): Promise<void> => {
    await Promise.resolve();
    exit();
  };
  await expect(withoutExit(later)).rejects.toMatchObject({ code: "PROCESS_EXIT" });
});

test("a rule that would end the process fails its test instead", async () => {
  class Leaving extends Always {
    title(): string {
      return process.exit(0);
    }
  }
  const result = await runTest(new Leaving(), { name: "leaves", expectedResult: true, log: {} });
  expect(result.problems.map(({ method, error }) => [method, error?.message])).toEqual([
    ["title", "called process.exit(0)"],
  ]);
});
