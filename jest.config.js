/** One jest configuration finds the tests of every package by pattern; types are checked by `pnpm typecheck`. */
module.exports = {
  testEnvironment: "node",
  // A machine that does other things at the same time is slow, not wrong.
  testTimeout: 30_000,
  // Jest leaves one core to watch mode, which halves the speed of a machine that has two.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/packages/*/tests/**/*.test.ts", "<rootDir>/scripts/**/*.test.ts"],
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.base.json", diagnostics: false }] },
  moduleNameMapper: {
    "^@pypanther/core/(testing|runtime)$": "<rootDir>/packages/core/src/$1",
    "^@pypanther/engine/testing$": "<rootDir>/packages/engine/src/testing",
    "^@pypanther/helpers/(.+)$": "<rootDir>/packages/helpers/src/$1",
    "^@pypanther/([^/]+)$": "<rootDir>/packages/$1/src",
  },
  reporters: ["default", "<rootDir>/scripts/jest/failed-tests.js"],
  modulePathIgnorePatterns: ["/dist/", "<rootDir>/.demo/", "<rootDir>/.stryker/", "<rootDir>/packages/cli/template/"],
};
