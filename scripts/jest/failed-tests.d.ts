/** A jest reporter that ends a failing run with the names of the tests that failed. */
declare class FailedTests {
  constructor(globalConfig: { rootDir: string });
  onRunComplete(contexts: unknown, results: { testResults: object[] }): void;
}
export = FailedTests;
