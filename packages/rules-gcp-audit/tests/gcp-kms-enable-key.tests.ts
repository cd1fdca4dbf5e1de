import { RuleTest } from "@pypanther/core";
import { GCPKMSEnableKey } from "../src/gcp-kms-enable-key";

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
    methodName: "SetIamPolicy",
    resourceName: "projects/tidewater-prod/locations/eu/keyRings/v/cryptoKeys/k",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    status: {},
    request: {
      policy: {
        bindings: [
          {
            role: "roles/cloudkms.cryptoKeyEncrypterDecrypter",
            members: ["serviceAccount:service-700512@gs-project-accounts.iam.gserviceaccount.com"],
          },
        ],
      },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "the service agent may use the key",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] let Cloud Storage use key [projects/tidewater-prod/locations/eu/keyRings/v/cryptoKeys/k]",
    expectedAlertContext: {
      actor: "mara.lind@tidewater.example",
      kms_key: "projects/tidewater-prod/locations/eu/keyRings/v/cryptoKeys/k",
      source_ip: "198.51.100.40",
      project: "tidewater-prod",
      bindings: [
        {
          role: "roles/cloudkms.cryptoKeyEncrypterDecrypter",
          members: ["serviceAccount:service-700512@gs-project-accounts.iam.gserviceaccount.com"],
        },
      ],
    },
  }),
  new RuleTest({
    name: "the change fails",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, status: { code: 7 } } },
  }),
  new RuleTest({
    name: "an application may use the key",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        request: {
          ...call.protoPayload.request,
          policy: {
            ...call.protoPayload.request.policy,
            bindings: [
              {
                role: "roles/cloudkms.cryptoKeyEncrypterDecrypter",
                members: ["serviceAccount:led@tidewater-prod.iam.gserviceaccount.com"],
              },
            ],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "the service agent may only look at the key",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        request: {
          ...call.protoPayload.request,
          policy: {
            ...call.protoPayload.request.policy,
            bindings: [
              {
                role: "roles/cloudkms.viewer",
                members: ["serviceAccount:service-700512@gs-project-accounts.iam.gserviceaccount.com"],
              },
            ],
          },
        },
      },
    },
  }),
];

export { GCPKMSEnableKey as rule };
