import { RuleTest } from "@pypanther/core";
import { ZIAAccountAccessRemoved } from "../src/zia-account-access-removed";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("DELETE", "ADMINISTRATOR_MANAGEMENT");

export const tests = [
  new RuleTest({
    name: "an administrator is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] deleted a ZIA administrator or role",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({ name: "a role is deleted", expectedResult: true, log: adminAction("DELETE", "ROLE_MANAGEMENT") }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("DELETE", "ROLE_MANAGEMENT", { adminid: undefined }),
    expectedTitle: "an unknown administrator deleted a ZIA administrator or role",
  }),
  new RuleTest({ name: "a user is deleted", expectedResult: false, log: adminAction("DELETE", "USER_MANAGEMENT") }),
  new RuleTest({
    name: "an administrator is changed",
    expectedResult: false,
    log: adminAction("UPDATE", "ADMINISTRATOR_MANAGEMENT"),
  }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("DELETE", "ADMINISTRATOR_MANAGEMENT", { result: "FAILURE" }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("DELETE", "ADMINISTRATOR_MANAGEMENT", { errorcode: "LOCKED" }),
  }),
];

export { ZIAAccountAccessRemoved as rule };
