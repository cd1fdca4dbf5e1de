import { RuleTest } from "@pypanther/core";
import { ZIATrustModification } from "../src/zia-trust-modification";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("UPDATE", "ADMINISTRATOR_MANAGEMENT", {
  preaction: { samlEnabled: false },
  postaction: { samlEnabled: true },
});

export const tests = [
  new RuleTest({
    name: "SAML is switched on",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] switched SAML sign-in of ZIA administrators",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("UPDATE", "ADMINISTRATOR_MANAGEMENT", {
      adminid: undefined,
      preaction: { samlEnabled: true },
      postaction: { samlEnabled: false },
    }),
    expectedTitle: "an unknown administrator switched SAML sign-in of ZIA administrators",
  }),
  new RuleTest({
    name: "SAML stays",
    expectedResult: false,
    log: adminAction("UPDATE", "ADMINISTRATOR_MANAGEMENT", {
      preaction: { samlEnabled: true },
      postaction: { samlEnabled: true },
    }),
  }),
  new RuleTest({
    name: "one side does not mention SAML",
    expectedResult: false,
    log: adminAction("UPDATE", "ADMINISTRATOR_MANAGEMENT", { postaction: { samlEnabled: true } }),
  }),
  new RuleTest({
    name: "another category",
    expectedResult: false,
    log: adminAction("UPDATE", "LOGIN", { preaction: { samlEnabled: false }, postaction: { samlEnabled: true } }),
  }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("UPDATE", "ADMINISTRATOR_MANAGEMENT", {
      preaction: { samlEnabled: false },
      postaction: { samlEnabled: true },
      result: "FAILURE",
    }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("UPDATE", "ADMINISTRATOR_MANAGEMENT", {
      preaction: { samlEnabled: false },
      postaction: { samlEnabled: true },
      errorcode: "LOCKED",
    }),
  }),
];

export { ZIATrustModification as rule };
