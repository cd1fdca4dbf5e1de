import { type JsonObject, RuleTest } from "@pypanther/core";
import { OktaNewBehaviorAccessingAdminConsole } from "../src/okta-new-behavior-accessing-admin-console";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "policy.evaluate_sign_on",
  published: "2026-02-15 13:00:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "ALLOW" },
  target: [
    { type: "AppInstance", displayName: "Okta Admin Console" },
    { type: "Rule", displayName: "Admins" },
  ],
  device: { name: "MAREN-X1" },
  debugContext: { debugData: { behaviors: "{New Geo-Location=NEGATIVE, New Device=POSITIVE, New IP=POSITIVE}" } },
};

function debug(debugData: JsonObject) {
  return { ...base, debugContext: { debugData } };
}

const bothNew = { "New Device": "POSITIVE", "New IP": "POSITIVE" };

export const tests = [
  new RuleTest({
    name: "device and address are new",
    expectedResult: true,
    log: base,
    expectedTitle:
      "[maren.foss@fjordline.example] opened the admin console on new device [MAREN-X1] at new address [198.51.100.73]",
  }),
  new RuleTest({
    name: "told by the security data as JSON text",
    expectedResult: true,
    log: debug({ logOnlySecurityData: JSON.stringify({ behaviors: bothNew }) }),
  }),
  new RuleTest({
    name: "told by the security data as an object",
    expectedResult: true,
    log: debug({ logOnlySecurityData: { behaviors: bothNew } }),
  }),
  new RuleTest({
    name: "the console is the only target",
    expectedResult: true,
    log: { ...base, target: [{ displayName: "the Okta Admin Console" }], device: null },
  }),
  new RuleTest({
    name: "only the device is new",
    expectedResult: false,
    log: debug({ behaviors: "{New Device=POSITIVE, New IP=NEGATIVE}", logOnlySecurityData: { behaviors: bothNew } }),
  }),
  new RuleTest({
    name: "only the address is new, told as JSON text",
    expectedResult: false,
    log: debug({ logOnlySecurityData: '{"behaviors": {"New IP": "POSITIVE"}}' }),
  }),
  new RuleTest({
    name: "the security data is cut off",
    expectedResult: false,
    log: debug({ logOnlySecurityData: '{"behaviors": {"New' }),
  }),
  new RuleTest({ name: "nothing is known of behaviours", expectedResult: false, log: debug({}) }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...base, target: [{ displayName: "Payroll" }] },
  }),
  new RuleTest({
    name: "several targets, none of exactly this name",
    expectedResult: false,
    log: { ...base, target: [{ displayName: "Not Okta Admin Console" }, { displayName: "Admins" }] },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaNewBehaviorAccessingAdminConsole as rule };
