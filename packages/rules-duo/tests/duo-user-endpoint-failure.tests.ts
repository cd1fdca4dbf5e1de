import { RuleTest } from "@pypanther/core";
import { DUOUserEndpointFailure } from "../src/duo-user-endpoint-failure";

const base = {
  p_log_type: "Duo.Authentication",
  result: "denied",
  reason: "endpoint_is_not_trusted",
  factor: "not_available",
  user: { name: "lars.eide@fjordline.example" },
  application: { name: "Payroll VPN" },
  access_device: { os: "Windows", ip: "203.0.113.24" },
  auth_device: { ip: "192.0.2.77", name: "+4790000033" },
};

export const tests = [
  new RuleTest({
    name: "the device is not trusted",
    expectedResult: true,
    log: base,
    expectedTitle: "Device of user [lars.eide@fjordline.example] is not trusted: [endpoint_is_not_trusted]",
    expectedAlertContext: {
      factor: base.factor,
      reason: base.reason,
      user: "lars.eide@fjordline.example",
      os: "Windows",
      ip_access: "203.0.113.24",
      ip_auth: "192.0.2.77",
      application: "Payroll VPN",
    },
  }),
  new RuleTest({ name: "the user is not named", expectedResult: true, log: { ...base, user: null } }),
  new RuleTest({ name: "the result does not matter", expectedResult: true, log: { ...base, result: "success" } }),
  new RuleTest({
    name: "a device unknown to management",
    expectedResult: true,
    log: { ...base, reason: "endpoint_is_not_in_management_system" },
  }),
  new RuleTest({ name: "the user refused", expectedResult: false, log: { ...base, reason: "user_cancelled" } }),
];

export { DUOUserEndpointFailure as rule };
