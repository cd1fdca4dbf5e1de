import { RuleTest } from "@pypanther/core";
import { WizUpdateSupportContactList } from "../src/wiz-update-support-contact-list";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-968069386616",
  action: "UpdateSupportContactList",
  status: "SUCCESS",
  timestamp: "2026-03-17 08:26:14.000000000",
  sourceIP: "198.51.100.47",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "the contacts are updated",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [UpdateSupportContactList] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({
    name: "another action succeeds",
    expectedResult: false,
    log: { ...base, action: "UpdateLoginSettings" },
  }),
];

export { WizUpdateSupportContactList as rule };
