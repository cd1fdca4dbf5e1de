import { RuleTest } from "@pypanther/core";
import { GCPIAMTagEnumeration } from "../src/gcp-iam-tag-enumeration";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "cloudresourcemanager.googleapis.com",
    methodName: "google.cloud.resourcemanager.v3.TagKeys.ListTagKeys",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "tag keys are listed",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] listed policies or tags by [v3.TagKeys.ListTagKeys]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.cloud.resourcemanager.v3.TagKeys.ListTagKeys",
      resourceName: "projects/tidewater-prod",
      serviceName: "cloudresourcemanager.googleapis.com",
    },
  }),
  new RuleTest({
    name: "the policy of an instance is read",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "v1.compute.instances.GetIamPolicy" } },
  }),
  new RuleTest({
    name: "the method is spelt in other capitals",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "v1.compute.instances.getIamPolicy" } },
  }),
  new RuleTest({
    name: "a tag key is made",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "google.cloud.resourcemanager.v3.TagKeys.CreateTagKey" },
    },
  }),
];

export { GCPIAMTagEnumeration as rule };
