import { RuleTest } from "@pypanther/core";
import { GitHubOrgIpAllowlist } from "../src/github-org-ip-allowlist";

const entryAdded = {
  p_log_type: "GitHub.Audit",
  action: "ip_allow_list_entry.create",
  actor: "ines-okoro",
  org: "harbourline",
};

export const tests = [
  new RuleTest({
    name: "an address range is added",
    expectedResult: true,
    log: entryAdded,
    expectedTitle: "GitHub IP allow list changed by [ines-okoro]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the list is switched off",
    expectedResult: true,
    log: { ...entryAdded, action: "ip_allow_list.disable" },
  }),
  new RuleTest({
    name: "a change of anything else",
    expectedResult: false,
    log: { ...entryAdded, action: "org.update_terms_of_service" },
  }),
];

export { GitHubOrgIpAllowlist as rule };
