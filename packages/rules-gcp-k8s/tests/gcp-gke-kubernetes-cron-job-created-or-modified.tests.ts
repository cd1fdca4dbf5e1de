import { RuleTest } from "@pypanther/core";
import { GCPGKEKubernetesCronJobCreatedOrModified } from "../src/gcp-gke-kubernetes-cron-job-created-or-modified";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: {
    type: "k8s_cluster",
    labels: { project_id: "tidewater-prod", cluster_name: "harbour", location: "europe-west1" },
  },
  protoPayload: {
    serviceName: "k8s.io",
    methodName: "io.k8s.batch.v1.cronjobs.create",
    resourceName: "batch/v1/namespaces/shop/cronjobs/nightly",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      {
        permission: "io.k8s.batch.v1.cronjobs.create",
        granted: true,
        resource: "batch/v1/namespaces/shop/cronjobs/nightly",
      },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "a job is created",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] created or changed a CronJob by [io.k8s.batch.v1.cronjobs.create] in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "io.k8s.batch.v1.cronjobs.create",
      resourceName: "batch/v1/namespaces/shop/cronjobs/nightly",
      serviceName: "k8s.io",
    },
  }),
  new RuleTest({
    name: "a job is changed",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "io.k8s.batch.v1.cronjobs.update", granted: true }],
      },
    },
  }),
  new RuleTest({
    name: "the change is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "io.k8s.batch.v1.cronjobs.update", granted: false }],
      },
    },
  }),
  new RuleTest({
    name: "jobs are listed",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "io.k8s.batch.v1.cronjobs.list", granted: true }],
      },
    },
  }),
];

export { GCPGKEKubernetesCronJobCreatedOrModified as rule };
