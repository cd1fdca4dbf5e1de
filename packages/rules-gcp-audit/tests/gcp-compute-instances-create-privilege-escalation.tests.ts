import { RuleTest } from "@pypanther/core";
import { GCPcomputeinstancescreatePrivilegeEscalation } from "../src/gcp-compute-instances-create-privilege-escalation";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gce_instance", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "compute.googleapis.com",
    methodName: "v1.compute.instances.insert",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      { permission: "compute.disks.create", granted: true, resource: "projects/tidewater-prod" },
      { permission: "compute.instances.create", granted: true, resource: "projects/tidewater-prod" },
      { permission: "compute.instances.setMetadata", granted: true, resource: "projects/tidewater-prod" },
      { permission: "compute.instances.setServiceAccount", granted: true, resource: "projects/tidewater-prod" },
      { permission: "compute.subnetworks.use", granted: true, resource: "projects/tidewater-prod" },
      { permission: "compute.subnetworks.useExternalIp", granted: true, resource: "projects/tidewater-prod" },
    ],
    response: {},
    request: { serviceAccounts: [{ email: "vm@tidewater-prod.iam.gserviceaccount.com" }] },
  },
};

export const tests = [
  new RuleTest({
    name: "an instance is created with every permission",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] created an instance with [vm@tidewater-prod.iam.gserviceaccount.com] in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "v1.compute.instances.insert",
      resourceName: "projects/tidewater-prod",
      serviceName: "compute.googleapis.com",
      serviceAccount: ["vm@tidewater-prod.iam.gserviceaccount.com"],
    },
  }),
  new RuleTest({
    name: "no account is named",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, request: {} } },
    expectedTitle:
      "[mara.lind@tidewater.example] created an instance with an unknown service account in [tidewater-prod]",
  }),
  new RuleTest({
    name: "one of the permissions is lacking",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [
          { permission: "compute.disks.create", granted: true },
          { permission: "compute.instances.create", granted: true },
          { permission: "compute.instances.setMetadata", granted: true },
          { permission: "compute.instances.setServiceAccount", granted: true },
          { permission: "compute.subnetworks.use", granted: true },
        ],
      },
    },
  }),
  new RuleTest({
    name: "the last check of a permission refuses it",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [
          { permission: "compute.disks.create", granted: true },
          { permission: "compute.instances.create", granted: true },
          { permission: "compute.instances.setMetadata", granted: true },
          { permission: "compute.instances.setServiceAccount", granted: true },
          { permission: "compute.subnetworks.use", granted: true },
          { permission: "compute.subnetworks.useExternalIp", granted: true },
          { permission: "compute.disks.create" },
        ],
      },
    },
  }),
  new RuleTest({
    name: "the creation fails",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, response: { error: { code: 403 } } } },
  }),
  new RuleTest({
    name: "Google's own agent creates it",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: {
          ...call.protoPayload.authenticationInfo,
          principalEmail: "640021@cloudservices.gserviceaccount.com",
        },
      },
    },
  }),
  new RuleTest({
    name: "an instance is stopped",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "v1.compute.instances.stop" } },
  }),
];

export { GCPcomputeinstancescreatePrivilegeEscalation as rule };
