import { RuleTest } from "@pypanther/core";
import { KubernetesCronJobCreatedOrModified } from "../src/kubernetes-cron-job-created-or-modified";

const scheduled = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "cronjobs", namespace: "shop", name: "nightly-report" },
  responseStatus: { code: 201 },
  requestObject: { spec: { schedule: "0 3 * * *" } },
};

export const tests = [
  new RuleTest({
    name: "a job is scheduled",
    expectedResult: true,
    log: scheduled,
    expectedTitle: "CronJob [shop/nightly-report] created by [ilse@brightmill.example]",
    expectedDedup: "ilse@brightmill.example_shop",
  }),
  new RuleTest({
    name: "a schedule is changed",
    expectedResult: true,
    log: { ...scheduled, verb: "patch" },
    expectedTitle: "CronJob [shop/nightly-report] modified by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "the status alone is updated",
    expectedResult: false,
    log: { ...scheduled, verb: "update", objectRef: { ...scheduled.objectRef, subresource: "status" } },
  }),
  new RuleTest({
    name: "the cluster schedules in its own namespace",
    expectedResult: false,
    log: {
      ...scheduled,
      user: { username: "eks:addon-manager" },
      objectRef: { ...scheduled.objectRef, namespace: "kube-system" },
    },
  }),
  new RuleTest({
    name: "a user schedules in a namespace of the cluster",
    expectedResult: true,
    log: { ...scheduled, objectRef: { ...scheduled.objectRef, namespace: "kube-system" } },
  }),
  new RuleTest({
    name: "the request fails",
    expectedResult: false,
    log: { ...scheduled, responseStatus: { code: 409 } },
  }),
  new RuleTest({ name: "a job is deleted", expectedResult: false, log: { ...scheduled, verb: "delete" } }),
];

export { KubernetesCronJobCreatedOrModified as rule };
