import { RuleTest } from "@pypanther/core";
import { Auth0BruteForce } from "../src/auth0-brute-force";

export const tests = [
  new RuleTest({
    name: "the search returns a row",
    expectedResult: true,
    log: { total_incidents: 42 },
    expectedTitle: "Auth0 saw [42] failed logins in the last hour",
  }),
  new RuleTest({
    name: "a row that does not count",
    expectedResult: true,
    log: { connection: "Username-Password-Authentication" },
    expectedTitle: "Auth0 saw [5] failed logins in the last hour",
  }),
  new RuleTest({ name: "a row without columns", expectedResult: false, log: {} }),
];

export { Auth0BruteForce as rule };
