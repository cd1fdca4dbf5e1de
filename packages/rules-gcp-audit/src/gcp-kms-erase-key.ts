import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpPrincipal } from "@pypanther/helpers/gcp";

/** A version of a key was disabled or marked for destruction; what it encrypted can no longer be read. */
export class GCPKMSEraseKey extends Rule {
  id = "GCP.KMS.EraseKey-prototype";
  displayName = "GCP KMS Key Version Disabled or Destroyed";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = [
    "GCP",
    "Google Cloud KMS",
    "Defense Evasion:Impair Defenses",
    "Impact:Data Encrypted for Impact",
    "Ransomware",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1486"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Somebody made a key version unusable, whether to retire it or to lock others out of their data.";
  defaultRunbook =
    "1. Find out what the version still encrypts. " +
    "2. Ask the actor for the reason. " +
    "3. If there is none, enable or restore the version: a scheduled destruction can be undone until it is due. " +
    "4. Take the actor's rights over keys and look for other keys they touched.";
  defaultReference = "https://cloud.google.com/kms/docs/key-states";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_emails"];

  when: When = [
    { "protoPayload.serviceName": "cloudkms.googleapis.com", "protoPayload.methodName": "DestroyCryptoKeyVersion" },
    {
      "protoPayload.serviceName": "cloudkms.googleapis.com",
      "protoPayload.methodName": "UpdateCryptoKeyVersion",
      "protoPayload.request.updateMask": "state",
      "protoPayload.request.cryptoKeyVersion.state": () => this.unusableStates,
    },
  ];

  /** The states of a key version in which it cannot decrypt. */
  unusableStates: string[] = ["DISABLED", "DESTROY_SCHEDULED", "DESTROYED"];

  title(event: PantherEvent) {
    const version = asText(event.deepGet("protoPayload", "request", "cryptoKeyVersion", "name"), "Unknown");
    return `Key version [${version}] was disabled or destroyed by [${gcpPrincipal(event, "Unknown")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      actor: event.deepGet("protoPayload", "authenticationInfo", "principalEmail"),
      kms_key_version: event.deepGet("protoPayload", "resourceName"),
      new_state: event.deepGet("protoPayload", "request", "cryptoKeyVersion", "state"),
      source_ip: event.deepGet("protoPayload", "requestMetadata", "callerIp"),
      project: event.deepGet("resource", "labels", "project_id"),
      key_ring: event.deepGet("resource", "labels", "key_ring_id"),
      crypto_key: event.deepGet("resource", "labels", "crypto_key_id"),
    };
  }
}
