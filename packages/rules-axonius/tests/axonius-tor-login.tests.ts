import { RuleTest } from "@pypanther/core";
import { AxoniusTorLogin } from "../src/axonius-tor-login";

const torLogin = {
  p_log_type: "Axonius.Activity",
  source: "axonius",
  time: 1772614800.51,
  event: {
    action: "AuditAction.LoginFrom",
    category: "AuditCategory.UserSession",
    type: "user",
    user: "rana@harbourline.example",
    params: { ip: "198.51.100.61", status: "successful" },
  },
  p_enrichment: { tor_exit_nodes: { "event.params.ip": { ip: "198.51.100.61" } } },
};

export const tests = [
  new RuleTest({
    name: "a sign-in from a Tor exit",
    expectedResult: true,
    log: torLogin,
    expectedTitle: "[rana@harbourline.example] signed in to Axonius through Tor",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      username: "rana@harbourline.example",
      ip_address: "198.51.100.61",
      action: "AuditAction.LoginFrom",
      status: "successful",
    },
  }),
  new RuleTest({
    name: "a failed sign-in from a Tor exit",
    expectedResult: false,
    log: { ...torLogin, event: { ...torLogin.event, params: { ...torLogin.event.params, status: "failure" } } },
  }),
  new RuleTest({
    name: "an address that is no Tor exit",
    expectedResult: false,
    log: { ...torLogin, p_enrichment: { tor_exit_nodes: {} } },
  }),
  new RuleTest({
    name: "an event that was not enriched",
    expectedResult: false,
    log: { ...torLogin, p_enrichment: {} },
  }),
  new RuleTest({
    name: "another action from a Tor exit",
    expectedResult: false,
    log: { ...torLogin, event: { ...torLogin.event, action: "AuditAction.Logout" } },
  }),
];

export { AxoniusTorLogin as rule };
