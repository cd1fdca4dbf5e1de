import { RuleTest } from "@pypanther/core";
import { GCPKMSEraseKey } from "../src/gcp-kms-erase-key";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: {
    type: "cloudkms_cryptokeyversion",
    labels: { project_id: "tidewater-prod", key_ring_id: "vault", crypto_key_id: "archive", location: "europe-west1" },
  },
  protoPayload: {
    serviceName: "cloudkms.googleapis.com",
    methodName: "DestroyCryptoKeyVersion",
    resourceName: "projects/p/locations/eu/keyRings/v/cryptoKeys/k/cryptoKeyVersions/3",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    request: {
      name: "projects/p/locations/eu/keyRings/v/cryptoKeys/k/cryptoKeyVersions/3",
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a version is destroyed",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] retired key version of an unknown name",
  }),
  new RuleTest({
    name: "a version is disabled",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        methodName: "UpdateCryptoKeyVersion",
        request: {
          updateMask: "state",
          cryptoKeyVersion: {
            name: "projects/p/locations/eu/keyRings/v/cryptoKeys/k/cryptoKeyVersions/3",
            state: "DISABLED",
          },
        },
      },
    },
    expectedTitle:
      "[mara.lind@tidewater.example] retired key version [projects/p/locations/eu/keyRings/v/cryptoKeys/k/cryptoKeyVersions/3]",
    expectedAlertContext: {
      actor: "mara.lind@tidewater.example",
      kms_key_version: "projects/p/locations/eu/keyRings/v/cryptoKeys/k/cryptoKeyVersions/3",
      new_state: "DISABLED",
      source_ip: "198.51.100.40",
      project: "tidewater-prod",
      key_ring: "vault",
      crypto_key: "archive",
    },
  }),
  new RuleTest({
    name: "a version is enabled",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        methodName: "UpdateCryptoKeyVersion",
        request: {
          updateMask: "state",
          cryptoKeyVersion: {
            name: "projects/p/locations/eu/keyRings/v/cryptoKeys/k/cryptoKeyVersions/3",
            state: "ENABLED",
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "something else of a version changes",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        methodName: "UpdateCryptoKeyVersion",
        request: {
          updateMask: "state,labels",
          cryptoKeyVersion: {
            name: "projects/p/locations/eu/keyRings/v/cryptoKeys/k/cryptoKeyVersions/3",
            state: "DISABLED",
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "another service",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, serviceName: "secretmanager.googleapis.com" } },
  }),
];

export { GCPKMSEraseKey as rule };
