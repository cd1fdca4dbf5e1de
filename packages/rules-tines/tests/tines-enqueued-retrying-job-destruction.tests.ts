import { RuleTest } from "@pypanther/core";
import { TinesEnqueuedRetryingJobDestruction } from "../src/tines-enqueued-retrying-job-destruction";

const audited = {
  p_log_type: "Tines.Audit",
  created_at: "2026-03-02T11:20:07Z",
  id: 70041,
  operation_name: "JobsQueuedDeletion",
  request_ip: "203.0.113.44",
  tenant_id: "tn-12",
  user_email: "mira@harbourline.example",
  user_id: "usr-31",
  p_source_label: "Tines",
};

export const tests = [
  new RuleTest({
    name: "queued jobs are deleted",
    expectedResult: true,
    log: audited,
    expectedTitle: "[mira@harbourline.example] deleted Tines jobs: [JobsQueuedDeletion] in [Tines]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      action: "JobsQueuedDeletion",
      tenant_id: "tn-12",
      user_email: "mira@harbourline.example",
      user_id: "usr-31",
      operation_name: "JobsQueuedDeletion",
      request_ip: "203.0.113.44",
    },
  }),
  new RuleTest({
    name: "the record does not name the user",
    expectedResult: true,
    log: { ...audited, user_email: null, p_source_label: null },
    expectedTitle: "an unknown user deleted Tines jobs: [JobsQueuedDeletion] in an unknown tenant",
  }),
  new RuleTest({
    name: "retrying jobs are deleted",
    expectedResult: true,
    log: { ...audited, operation_name: "JobsRetryingDeletion" },
  }),
  new RuleTest({
    name: "queued jobs are looked at",
    expectedResult: false,
    log: { ...audited, operation_name: "JobsQueuedView" },
  }),
];

export { TinesEnqueuedRetryingJobDestruction as rule };
