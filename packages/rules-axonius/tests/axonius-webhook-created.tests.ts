import { RuleTest } from "@pypanther/core";
import { AxoniusWebhookCreated } from "../src/axonius-webhook-created";

const webhookCreated = {
  p_log_type: "Axonius.Activity",
  source: "axonius",
  time: 1772700611.2,
  event: {
    action: "AuditAction.Put",
    category: "AuditCategory.WebhookManagement",
    type: "user",
    user: "rana@harbourline.example",
    params: { config_id: "7c01d2f4aa9e4b00b1f03c55", vendor_name: "Tines" },
  },
};

export const tests = [
  new RuleTest({
    name: "a webhook is created",
    expectedResult: true,
    log: webhookCreated,
    expectedTitle: "[rana@harbourline.example] created an Axonius webhook",
    expectedSeverity: "LOW",
    expectedAlertContext: {
      username: "rana@harbourline.example",
      config_id: "7c01d2f4aa9e4b00b1f03c55",
      vendor_name: "Tines",
      type: "user",
    },
  }),
  new RuleTest({
    name: "a webhook is deleted",
    expectedResult: false,
    log: { ...webhookCreated, event: { ...webhookCreated.event, action: "AuditAction.Delete" } },
  }),
  new RuleTest({
    name: "something else is put",
    expectedResult: false,
    log: { ...webhookCreated, event: { ...webhookCreated.event, category: "AuditCategory.Settings" } },
  }),
];

export { AxoniusWebhookCreated as rule };
