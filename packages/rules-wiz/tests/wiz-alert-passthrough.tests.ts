import { RuleTest } from "@pypanther/core";
import { WizAlertPassthrough } from "../src/wiz-alert-passthrough";

const attackCategory = { title: "Exposed service", category: { framework: { name: "MITRE ATT&CK Matrix" } } };

const base = {
  p_log_type: "Wiz.Issues",
  id: "6f0ad3c1-issue",
  type: "TOXIC_COMBINATION",
  status: "OPEN",
  severity: "HIGH",
  entitySnapshot: { id: "ent-58", type: "VIRTUAL_MACHINE", externalId: "vm-fjord-58" },
  sourceRule: {
    id: "wc-id-2041",
    name: "Public machine with an old kernel",
    controlDescription: "The machine is reachable and its kernel has known flaws.",
    resolutionRecommendation: "Close the port and patch the kernel.",
    securitySubCategories: [attackCategory, { title: "Hardening", category: { framework: { name: "In-house" } } }],
  },
};

export const tests = [
  new RuleTest({
    name: "an open issue of high severity",
    expectedResult: true,
    log: base,
    expectedTitle: "Public machine with an old kernel",
    expectedSeverity: "HIGH",
    expectedDedup: "vm-fjord-58HIGH",
    expectedRunbook: "Close the port and patch the kernel.",
    expectedReference: "https://app.wiz.io/issues#~(issue~'6f0ad3c1-issue)",
    expectedAlertContext: {
      id: "6f0ad3c1-issue",
      type: "TOXIC_COMBINATION",
      entity_snapshot: base.entitySnapshot,
      entity_url: "https://app.wiz.io/issues#~(entity~(~'ent-58*2cVIRTUAL_MACHINE))",
      mitre_attack_categories: [attackCategory],
    },
  }),
  new RuleTest({
    name: "a minor issue joins others of its rule",
    expectedResult: true,
    log: { ...base, severity: "LOW" },
    expectedSeverity: "LOW",
    expectedDedup: "wc-id-2041",
  }),
  new RuleTest({
    name: "an issue that says little",
    expectedResult: true,
    log: { p_log_type: "Wiz.Issues", status: "OPEN" },
    expectedSeverity: "MEDIUM",
    expectedDedup: "<RESOURCE_NOT_FOUND><SEVERITY_NOT_FOUND>",
    expectedReference: "https://www.wiz.io/product",
  }),
  new RuleTest({ name: "an informational issue", expectedResult: false, log: { ...base, severity: "INFORMATIONAL" } }),
  new RuleTest({ name: "a resolved issue", expectedResult: false, log: { ...base, status: "RESOLVED" } }),
];

export { WizAlertPassthrough as rule };
