import { RuleTest } from "@pypanther/core";
import { GCPKMSCrossProjectEncryption } from "../src/gcp-kms-cross-project-encryption";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: {
    type: "cloudkms_cryptokey",
    labels: { project_id: "tidewater-prod", key_ring_id: "vault", crypto_key_id: "archive", location: "europe-west1" },
  },
  protoPayload: {
    serviceName: "cloudkms.googleapis.com",
    methodName: "Encrypt",
    resourceName: "projects/x/locations/us/keyRings/r/cryptoKeys/k",
    authenticationInfo: { principalEmail: "service-7@gs-project-accounts.iam.gserviceaccount.com" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "the key is in another project",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[service-7@gs-project-accounts.iam.gserviceaccount.com] encrypts with [projects/x/locations/us/keyRings/r/cryptoKeys/k]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "service-7@gs-project-accounts.iam.gserviceaccount.com",
      caller_ip: "198.51.100.40",
      methodName: "Encrypt",
      resourceName: "projects/x/locations/us/keyRings/r/cryptoKeys/k",
      serviceName: "cloudkms.googleapis.com",
      kms_key: "projects/x/locations/us/keyRings/r/cryptoKeys/k",
    },
  }),
  new RuleTest({
    name: "the key is in the same project",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        resourceName: "projects/tidewater-prod/locations/eu/keyRings/v/cryptoKeys/k",
      },
    },
  }),
  new RuleTest({
    name: "the log belongs to an organization",
    expectedResult: false,
    log: { ...call, logName: "organizations/640021/logs/cloudaudit.googleapis.com%2Factivity" },
  }),
  new RuleTest({
    name: "the record does not say which log it is of",
    expectedResult: false,
    log: { ...call, logName: null },
  }),
  new RuleTest({
    name: "an application encrypts",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { ...call.protoPayload.authenticationInfo, principalEmail: "mara.lind@tidewater.example" },
      },
    },
  }),
];

export { GCPKMSCrossProjectEncryption as rule };
