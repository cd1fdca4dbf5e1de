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
    expectedTitle: "[root@harbourline.example] logged in to Salesforce as user [0058d0000XyMira]",
  }),
  new RuleTest({
    name: "neither is named",
    expectedResult: true,
    log: { ...loginAs, DELEGATED_USER_NAME: null, USER_ID: null },
    expectedTitle: "an unknown administrator logged in to Salesforce as user of unknown id",
  }),
  new RuleTest({ name: "a user logs in", expectedResult: false, log: { ...loginAs, EVENT_TYPE: "Login" } }),
];

export { SalesforceAdminLoginAsUser as rule };
