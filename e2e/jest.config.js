const { join } = require("node:path");

/** Tests that use the whole repository: one after the other, so that none sees what another has in hand. */
module.exports = {
  ...require("../jest.config"),
  rootDir: join(__dirname, ".."),
  maxWorkers: 1,
  testMatch: ["<rootDir>/e2e/**/*.test.ts"],
};
