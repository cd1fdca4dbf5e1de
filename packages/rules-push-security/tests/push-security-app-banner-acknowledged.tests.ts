import { RuleTest } from "@pypanther/core";
import { PushSecurityAppBannerAcknowledged } from "../src/push-security-app-banner-acknowledged";

const seen = {
  action: "ACKNOWLEDGED",
  appType: "FILEDROP",
  employee: { email: "line.strand@fjordline.example", id: "emp-31" },
  appBanner: { mode: "ACKNOWLEDGE", title: "Not approved", subtext: "Ask IT first.", buttonText: "Go on" },
};

const base = { p_log_type: "PushSecurity.Activity", object: "APP_BANNER", id: "act-1", new: seen };

export const tests = [
  new RuleTest({
    name: "an employee goes on",
    expectedResult: true,
    log: base,
    expectedTitle: "[line.strand@fjordline.example] acknowledged the banner of [FILEDROP]",
    expectedAlertContext: {
      "Push Security app banner": "ACKNOWLEDGE",
      Title: "Not approved",
      Subtext: "Ask IT first.",
      Button: "Go on",
    },
  }),
  new RuleTest({
    name: "the banner is not described",
    expectedResult: true,
    log: { ...base, new: { action: "ACKNOWLEDGED" } },
    expectedTitle: "an unknown employee acknowledged the banner of an unknown app",
  }),
  new RuleTest({
    name: "an employee only sees the banner",
    expectedResult: false,
    log: { ...base, new: { ...seen, action: "DISPLAYED" } },
  }),
  new RuleTest({ name: "another activity", expectedResult: false, log: { ...base, object: "LOGIN" } }),
];

export { PushSecurityAppBannerAcknowledged as rule };
