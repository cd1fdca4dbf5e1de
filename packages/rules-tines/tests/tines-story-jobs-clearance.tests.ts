import { RuleTest } from "@pypanther/core";
import { TinesStoryJobsClearance } from "../src/tines-story-jobs-clearance";

const audited = {
  p_log_type: "Tines.Audit",
  created_at: "2026-03-02T11:20:07Z",
  id: 70041,
  operation_name: "StoryJobsClearance",
  request_ip: "203.0.113.44",
  tenant_id: "tn-12",
  user_email: "mira@harbourline.example",
  user_id: "usr-31",
  p_source_label: "Tines",
};

export const tests = [
  new RuleTest({
    name: "jobs are cleared",
    expectedResult: true,
    log: audited,
    expectedTitle: "[mira@harbourline.example] cleared the jobs of a Tines story: [StoryJobsClearance] in [Tines]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      action: "StoryJobsClearance",
      tenant_id: "tn-12",
      user_email: "mira@harbourline.example",
      user_id: "usr-31",
      operation_name: "StoryJobsClearance",
      request_ip: "203.0.113.44",
    },
  }),
  new RuleTest({
    name: "the record does not name the user",
    expectedResult: true,
    log: { ...audited, user_email: null, p_source_label: null },
    expectedTitle: "an unknown user cleared the jobs of a Tines story: [StoryJobsClearance] in an unknown tenant",
  }),
  new RuleTest({
    name: "items are destroyed",
    expectedResult: false,
    log: { ...audited, operation_name: "StoryItemsDestruction" },
  }),
];

export { TinesStoryJobsClearance as rule };
