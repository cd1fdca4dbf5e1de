import { RuleTest } from "@pypanther/core";
import { GCPCloudBuildPotentialPrivilegeEscalation } from "../src/gcp-cloud-build-potential-privilege-escalation";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "build", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "cloudbuild.googleapis.com",
    methodName: "google.devtools.cloudbuild.v1.CloudBuild.CreateBuild",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [{ permission: "cloudbuild.builds.create", granted: true, resource: "projects/tidewater-prod" }],
  },
};

export const tests = [
  new RuleTest({
    name: "a build is started",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] ran a build by [google.devtools.cloudbuild.v1.CloudBuild.CreateBuild] in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.devtools.cloudbuild.v1.CloudBuild.CreateBuild",
      resourceName: "projects/tidewater-prod",
      serviceName: "cloudbuild.googleapis.com",
    },
  }),
  new RuleTest({
    name: "the robot of Cloud Functions starts one",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: {
          ...call.protoPayload.authenticationInfo,
          principalEmail: "service-640021@gcf-admin-robot.iam.gserviceaccount.com",
        },
      },
    },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "cloudbuild.builds.create", granted: false }],
      },
    },
  }),
  new RuleTest({
    name: "a build is cancelled",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "google.devtools.cloudbuild.v1.CloudBuild.CancelBuild" },
    },
  }),
];

export { GCPCloudBuildPotentialPrivilegeEscalation as rule };
