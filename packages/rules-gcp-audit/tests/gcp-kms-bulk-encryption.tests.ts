import { RuleTest } from "@pypanther/core";
import { GCPKMSBulkEncryption } from "../src/gcp-kms-bulk-encryption";

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
    resourceName: "projects/tidewater-prod/locations/eu/keyRings/v/cryptoKeys/k",
    authenticationInfo: { principalEmail: "service-700512@gs-project-accounts.iam.gserviceaccount.com" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    status: {},
  },
};

export const tests = [
  new RuleTest({
    name: "the service agent encrypts",
    expectedResult: true,
    log: call,
    expectedTitle: "Cloud Storage encrypts in bulk with key [archive]",
    expectedAlertContext: {
      principal: "service-700512@gs-project-accounts.iam.gserviceaccount.com",
      kms_key: "projects/tidewater-prod/locations/eu/keyRings/v/cryptoKeys/k",
      key_ring: "vault",
      crypto_key: "archive",
      project: "tidewater-prod",
      status: {},
      location: "europe-west1",
    },
  }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...call, severity: "ERROR" } }),
  new RuleTest({ name: "the record has no severity", expectedResult: true, log: { ...call, severity: null } }),
  new RuleTest({
    name: "an application encrypts",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: {
          ...call.protoPayload.authenticationInfo,
          principalEmail: "led@tidewater-prod.iam.gserviceaccount.com",
        },
      },
    },
  }),
  new RuleTest({
    name: "the service agent decrypts",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "Decrypt" } },
  }),
];

export { GCPKMSBulkEncryption as rule };
