import { RuleTest } from "@pypanther/core";
import { WizUpdateScannerSettings } from "../src/wiz-update-scanner-settings";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-771489575253",
  action: "UpdateScannerSettings",
  status: "SUCCESS",
  timestamp: "2026-03-14 08:23:14.000000000",
  sourceIP: "198.51.100.44",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "the settings are updated",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [UpdateScannerSettings] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "UpdateLoginSettings" },
  }),
];

export { WizUpdateScannerSettings as rule };
