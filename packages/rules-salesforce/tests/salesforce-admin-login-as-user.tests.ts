import { RuleTest } from "@pypanther/core";
import { SalesforceAdminLoginAsUser } from "../src/salesforce-admin-login-as-user";

const loginAs = {
  p_log_type: "Salesforce.LoginAs",
  EVENT_TYPE: "LoginAs",
  DELEGATED_USER_NAME: "root@harbourline.example",
  USER_ID: "0058d0000XyMira",
};

export const tests = [
  new RuleTest({
    name: "an administrator logs in as a user",
    expectedResult: true,
    log: loginAs,
    expectedTitle: "Salesforce admin [root@harbourline.example] logged in as user [0058d0000XyMira]",
  }),
  new RuleTest({
    name: "neither is named",
    expectedResult: true,
    log: { ...loginAs, DELEGATED_USER_NAME: null, USER_ID: null },
    expectedTitle: "Salesforce admin [<NO_ADMIN_FOUND>] logged in as user [<NO_USER_ID_FOUND>]",
  }),
  new RuleTest({ name: "a user logs in", expectedResult: false, log: { ...loginAs, EVENT_TYPE: "Login" } }),
];

export { SalesforceAdminLoginAsUser as rule };
