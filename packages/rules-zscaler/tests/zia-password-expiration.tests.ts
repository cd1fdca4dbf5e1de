import { RuleTest } from "@pypanther/core";
import { ZIAPasswordExpiration } from "../src/zia-password-expiration";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("UPDATE", "LOGIN", {
  preaction: { passwordExpirationEnabled: true },
  postaction: { passwordExpirationEnabled: false },
});

export const tests = [
  new RuleTest({
    name: "the expiry is switched off",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] switched ZIA password expiry",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the expiry was not set before",
    expectedResult: true,
    log: adminAction("UPDATE", "LOGIN", { postaction: { passwordExpirationEnabled: false } }),
  }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("UPDATE", "LOGIN", { adminid: undefined, postaction: { passwordExpirationEnabled: true } }),
    expectedTitle: "an unknown administrator switched ZIA password expiry",
  }),
  new RuleTest({
    name: "the expiry stays",
    expectedResult: false,
    log: adminAction("UPDATE", "LOGIN", {
      preaction: { passwordExpirationEnabled: true },
      postaction: { passwordExpirationEnabled: true },
    }),
  }),
  new RuleTest({ name: "the expiry is not mentioned", expectedResult: false, log: adminAction("UPDATE", "LOGIN") }),
  new RuleTest({
    name: "another category",
    expectedResult: false,
    log: adminAction("UPDATE", "NSS", { postaction: { passwordExpirationEnabled: false } }),
  }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("UPDATE", "LOGIN", {
      preaction: { passwordExpirationEnabled: true },
      postaction: { passwordExpirationEnabled: false },
      result: "FAILURE",
    }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("UPDATE", "LOGIN", {
      preaction: { passwordExpirationEnabled: true },
      postaction: { passwordExpirationEnabled: false },
      errorcode: "LOCKED",
    }),
  }),
];

export { ZIAPasswordExpiration as rule };
