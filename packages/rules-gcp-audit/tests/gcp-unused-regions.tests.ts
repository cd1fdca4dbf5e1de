import { RuleTest } from "@pypanther/core";
import { GCPUnusedRegions } from "../src/gcp-unused-regions";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gce_instance", labels: { project_id: "tidewater-prod", zone: "asia-south1-b", location: "" } },
  protoPayload: {
    serviceName: "compute.googleapis.com",
    methodName: "v1.compute.instances.insert",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "an instance starts in an unused zone",
    expectedResult: true,
    log: call,
    expectedTitle: "A resource was created in an unused region in [tidewater-prod]",
  }),
  new RuleTest({
    name: "a bucket is made in an unused location",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "storage.buckets.create" },
      resource: { ...call.resource, labels: { project_id: "tidewater-prod", location: "asia" } },
    },
  }),
  new RuleTest({
    name: "an instance starts in a zone in use",
    expectedResult: false,
    log: { ...call, resource: { ...call.resource, labels: { ...call.resource.labels, zone: "us-central1-a" } } },
  }),
  new RuleTest({
    name: "an instance is stopped",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "v1.compute.instances.stop" } },
  }),
  new RuleTest({
    name: "the record tells no location",
    expectedResult: false,
    log: { ...call, resource: { ...call.resource, labels: { ...call.resource.labels, zone: null } } },
  }),
];

export { GCPUnusedRegions as rule };
