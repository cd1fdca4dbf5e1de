import { RuleTest } from "@pypanther/core";
import { ZIAAdditionalCloudRoles } from "../src/zia-additional-cloud-roles";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("CREATE", "ROLE_MANAGEMENT");

export const tests = [
  new RuleTest({
    name: "a role is created",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] created a ZIA role",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("CREATE", "ROLE_MANAGEMENT", { adminid: undefined }),
    expectedTitle: "an unknown administrator created a ZIA role",
  }),
  new RuleTest({
    name: "an administrator is created",
    expectedResult: false,
    log: adminAction("CREATE", "ADMINISTRATOR_MANAGEMENT"),
  }),
  new RuleTest({ name: "a role is changed", expectedResult: false, log: adminAction("UPDATE", "ROLE_MANAGEMENT") }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("CREATE", "ROLE_MANAGEMENT", { result: "FAILURE" }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("CREATE", "ROLE_MANAGEMENT", { errorcode: "LOCKED" }),
  }),
];

export { ZIAAdditionalCloudRoles as rule };
