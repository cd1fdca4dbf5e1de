import { RuleTest } from "@pypanther/core";
import { TinesActionsDisabledChanges } from "../src/tines-actions-disabled-changes";

const audited = {
  p_log_type: "Tines.Audit",
  created_at: "2026-03-02T11:20:07Z",
  id: 70041,
  operation_name: "ActionsDisabledChange",
  request_ip: "203.0.113.44",
  tenant_id: "tn-12",
  user_email: "mira@harbourline.example",
  user_id: "usr-31",
  p_source_label: "Tines",
};

export const tests = [
  new RuleTest({
    name: "actions are switched",
    expectedResult: true,
    log: audited,
    expectedTitle: "[mira@harbourline.example] switched Tines actions: [ActionsDisabledChange]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      action: "ActionsDisabledChange",
      tenant_id: "tn-12",
      user_email: "mira@harbourline.example",
      user_id: "usr-31",
      operation_name: "ActionsDisabledChange",
      request_ip: "203.0.113.44",
    },
  }),
  new RuleTest({
    name: "the record does not name the user",
    expectedResult: true,
    log: { ...audited, user_email: null },
    expectedTitle: "an unknown user switched Tines actions: [ActionsDisabledChange]",
  }),
  new RuleTest({
    name: "an action is made",
    expectedResult: false,
    log: { ...audited, operation_name: "ActionCreation" },
  }),
];

export { TinesActionsDisabledChanges as rule };
