import { RuleTest } from "@pypanther/core";
import { OsqueryLinuxLoginFromNonOffice } from "../src/osquery-linux-login-from-non-office";

const signedIn = {
  p_log_type: "Osquery.Differential",
  name: "pack_incident-response_logged_in_users",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { host: "203.0.113.8", type: "user", user: "tomas" },
};

export const tests = [
  new RuleTest({
    name: "a user signs in from elsewhere",
    expectedResult: true,
    log: signedIn,
    expectedTitle: "[tomas] signed in to a host from outside the office",
  }),
  new RuleTest({
    name: "as the last sign-ins tell",
    expectedResult: true,
    log: { ...signedIn, name: "pack_incident-response_last", columns: { host: "203.0.113.8", username: "ines" } },
    expectedTitle: "[ines] signed in to a host from outside the office",
  }),
  new RuleTest({
    name: "from the office",
    expectedResult: false,
    log: { ...signedIn, columns: { ...signedIn.columns, host: "192.168.1.200" } },
  }),
  new RuleTest({
    name: "no user's session",
    expectedResult: false,
    log: { ...signedIn, columns: { ...signedIn.columns, type: "login" } },
  }),
  new RuleTest({
    name: "at the host itself",
    expectedResult: false,
    log: { ...signedIn, columns: { ...signedIn.columns, host: "tty1" } },
  }),
  new RuleTest({
    name: "another query",
    expectedResult: false,
    log: { ...signedIn, name: "pack_incident-response_users" },
  }),
  new RuleTest({ name: "a user signs out", expectedResult: false, log: { ...signedIn, action: "removed" } }),
];

export { OsqueryLinuxLoginFromNonOffice as rule };
