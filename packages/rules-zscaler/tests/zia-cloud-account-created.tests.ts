import { RuleTest } from "@pypanther/core";
import { ZIACloudAccountCreated } from "../src/zia-cloud-account-created";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("CREATE", "ADMINISTRATOR_MANAGEMENT", { postaction: { role: { name: "Super Admin" } } });

export const tests = [
  new RuleTest({
    name: "an administrator is created",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] created a ZIA administrator account",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "an auditor is created",
    expectedResult: true,
    log: adminAction("CREATE", "ADMINISTRATOR_MANAGEMENT", { postaction: { role: { name: "Auditor" } } }),
  }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("CREATE", "ADMINISTRATOR_MANAGEMENT", {
      adminid: undefined,
      postaction: { role: { name: "Admin" } },
    }),
    expectedTitle: "an unknown administrator created a ZIA administrator account",
  }),
  new RuleTest({
    name: "an account with an ordinary role",
    expectedResult: false,
    log: adminAction("CREATE", "ADMINISTRATOR_MANAGEMENT", { postaction: { role: { name: "Viewer" } } }),
  }),
  new RuleTest({
    name: "the role is not named",
    expectedResult: false,
    log: adminAction("CREATE", "ADMINISTRATOR_MANAGEMENT"),
  }),
  new RuleTest({
    name: "a user is created",
    expectedResult: false,
    log: adminAction("CREATE", "USER_MANAGEMENT", { postaction: { role: { name: "Super Admin" } } }),
  }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("CREATE", "ADMINISTRATOR_MANAGEMENT", {
      postaction: { role: { name: "Super Admin" } },
      result: "FAILURE",
    }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("CREATE", "ADMINISTRATOR_MANAGEMENT", {
      postaction: { role: { name: "Super Admin" } },
      errorcode: "LOCKED",
    }),
  }),
];

export { ZIACloudAccountCreated as rule };
