import { RuleTest } from "@pypanther/core";
import { ZIAInsecurePasswordSettings } from "../src/zia-insecure-password-settings";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("UPDATE", "AUTHENTICATION_SETTINGS", { postaction: { authFrequency: "PERMANENT_COOKIE" } });

export const tests = [
  new RuleTest({
    name: "cookies stay for ever",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] weakened the ZIA authentication settings",
    expectedDedup: "noor.haddad@harbourline.example",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "passwords never expire",
    expectedResult: true,
    log: adminAction("UPDATE", "AUTHENTICATION_SETTINGS", { postaction: { passwordExpiry: "NEVER" } }),
  }),
  new RuleTest({
    name: "any password will do",
    expectedResult: true,
    log: adminAction("UPDATE", "AUTHENTICATION_SETTINGS", { postaction: { passwordStrength: "NONE" } }),
  }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("UPDATE", "LOGIN", { adminid: undefined, postaction: { passwordExpiry: "NEVER" } }),
    expectedTitle: "an unknown administrator weakened the ZIA authentication settings",
  }),
  new RuleTest({
    name: "strong settings are saved",
    expectedResult: false,
    log: adminAction("UPDATE", "AUTHENTICATION_SETTINGS", { postaction: { passwordStrength: "STRONG" } }),
  }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("UPDATE", "AUTHENTICATION_SETTINGS", {
      postaction: { authFrequency: "PERMANENT_COOKIE" },
      result: "FAILURE",
    }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("UPDATE", "AUTHENTICATION_SETTINGS", {
      postaction: { authFrequency: "PERMANENT_COOKIE" },
      errorcode: "LOCKED",
    }),
  }),
];

export { ZIAInsecurePasswordSettings as rule };
