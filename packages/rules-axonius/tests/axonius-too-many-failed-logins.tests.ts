import { RuleTest } from "@pypanther/core";
import { AxoniusTooManyFailedLogins } from "../src/axonius-too-many-failed-logins";

const failedLogin = {
  p_log_type: "Axonius.Activity",
  source: "axonius",
  time: 1772614800.51,
  event: {
    action: "AuditAction.LoginFrom",
    category: "AuditCategory.UserSession",
    type: "user",
    user: "rana@harbourline.example",
    params: { ip: "198.51.100.61", status: "failure" },
  },
};

export const tests = [
  new RuleTest({
    name: "a sign-in fails",
    expectedResult: true,
    log: failedLogin,
    expectedTitle: "[rana@harbourline.example] failed to sign in to Axonius repeatedly",
    expectedSeverity: "MEDIUM",
    expectedDedup: "rana@harbourline.example",
    expectedAlertContext: {
      username: "rana@harbourline.example",
      ip_address: "198.51.100.61",
      action: "AuditAction.LoginFrom",
      status: "failure",
    },
  }),
  new RuleTest({
    name: "a sign-in whose outcome is not told counts as failed",
    expectedResult: true,
    log: { ...failedLogin, event: { ...failedLogin.event, params: { ip: "198.51.100.61" } } },
    expectedAlertContext: {
      username: "rana@harbourline.example",
      ip_address: "198.51.100.61",
      action: "AuditAction.LoginFrom",
      status: "",
    },
  }),
  new RuleTest({
    name: "a sign-in succeeds",
    expectedResult: false,
    log: {
      ...failedLogin,
      event: { ...failedLogin.event, params: { ...failedLogin.event.params, status: "successful" } },
    },
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: false,
    log: { ...failedLogin, event: { ...failedLogin.event, user: "" } },
  }),
  new RuleTest({
    name: "something else fails",
    expectedResult: false,
    log: { ...failedLogin, event: { ...failedLogin.event, action: "AuditAction.Put" } },
  }),
];

export { AxoniusTooManyFailedLogins as rule };
