import { RuleTest } from "@pypanther/core";
import { GCPTagBindingCreation } from "../src/gcp-tag-binding-creation";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "cloudresourcemanager.googleapis.com",
    methodName: "google.cloud.resourcemanager.v3.TagBindings.CreateTagBinding",
    resourceName: "//compute.googleapis.com/projects/tidewater-prod/instances/71",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a tag is bound",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] bound a tag to [//compute.googleapis.com/projects/tidewater-prod/instances/71]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.cloud.resourcemanager.v3.TagBindings.CreateTagBinding",
      resourceName: "//compute.googleapis.com/projects/tidewater-prod/instances/71",
      serviceName: "cloudresourcemanager.googleapis.com",
    },
  }),
  new RuleTest({
    name: "a binding is deleted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        methodName: "google.cloud.resourcemanager.v3.TagBindings.DeleteTagBinding",
      },
    },
  }),
  new RuleTest({
    name: "the record names no method",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: null } },
  }),
];

export { GCPTagBindingCreation as rule };
