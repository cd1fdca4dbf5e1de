import FailedTests from "./failed-tests";

/** What the reporter prints at the end of a run. */
function printed(testResults: object[]): string {
  const write = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    new FailedTests({ rootDir: "/clone" }).onRunComplete(undefined, { testResults });
    return write.mock.calls.map(([text]) => String(text)).join("");
  } finally {
    write.mockRestore();
  }
}

const passed = { ancestorTitles: [], title: "opens", status: "passed" };
const failed = { ancestorTitles: ["a gate", "at night"], title: "stays shut", status: "failed" };

test("the tests that failed are named with their files, and so are files that could not be loaded", () => {
  const results = [
    { testFilePath: "/clone/packages/a/tests/gate.test.ts", testResults: [passed, failed] },
    { testFilePath: "/clone/e2e/door.test.ts", testResults: [], failureMessage: "no door" },
    { testFilePath: "/clone/e2e/well.test.ts", testResults: [passed] },
  ];
  expect(printed(results)).toBe(
    "\nFailed tests:\n  packages/a/tests/gate.test.ts › a gate › at night › stays shut\n  e2e/door.test.ts\n",
  );
});

test("a run in which all pass ends without a word of it", () => {
  expect(printed([{ testFilePath: "/clone/a.test.ts", testResults: [passed] }])).toBe("");
});
