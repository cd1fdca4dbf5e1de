const { relative } = require("node:path");

/** A jest reporter that ends a failing run with the names of the tests that failed, where nobody has to scroll for them. */
class FailedTests {
  /** @param globalConfig Jest's own; its root is what paths are shown from. */
  constructor(globalConfig) {
    this.root = globalConfig.rootDir;
  }

  onRunComplete(_, { testResults }) {
    const lines = testResults.flatMap((file) => {
      const path = relative(this.root, file.testFilePath);
      const failed = file.testResults.filter(({ status }) => status === "failed");
      // A file that cannot be loaded has no tests.
      if (failed.length === 0) return file.testExecError || file.failureMessage ? [path] : [];
      return failed.map(({ ancestorTitles, title }) => [path, ...ancestorTitles, title].join(" › "));
    });
    if (lines.length === 0) return;
    process.stderr.write(`\nFailed tests:\n${lines.map((line) => `  ${line}\n`).join("")}`);
  }
}

module.exports = FailedTests;
