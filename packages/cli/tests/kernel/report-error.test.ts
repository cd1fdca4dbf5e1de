import { PantherError } from "@pypanther/core";
import { UsageError, UserError } from "../../src/kernel/errors";
import { reportError } from "../../src/kernel/report-error";
import { testContext } from "../support/context";

describe("an error that ends a command", () => {
  test.each([
    ["a user's mistake", new UserError("Add a rule."), 1],
    ["an error of core", new PantherError("INVALID", "Add a rule."), 1],
    ["wrong usage", new UsageError("Add a rule."), 2],
  ])("is told in its own words: %s", (_kind, error, code) => {
    const context = testContext();
    expect(reportError(error, context)).toBe(code);
    expect(context.stderr.text()).toBe("Error: Add a rule.\n");
  });

  test("is a short bug report when it is nobody's mistake but ours", () => {
    const context = testContext();
    expect(reportError(new TypeError("x is undefined"), context)).toBe(1);
    expect(context.stderr.text()).toMatch(
      /^This is a bug in pypanther: TypeError: x is undefined\npypanther \S+, Node.js 20.19.0 on linux\nRun it again with --debug/,
    );
  });

  test("shows its stack with --debug", () => {
    const context = testContext({ debug: true });
    reportError(new TypeError("x is undefined"), context);
    expect(context.stderr.text()).toContain("report-error.test.ts");
  });
});
