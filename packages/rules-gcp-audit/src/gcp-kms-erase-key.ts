import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** A version of a key was disabled or marked for destruction; what it encrypted can no longer be read. */
export class GCPKMSEraseKey extends Rule<GcpAuditLog> {
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
    "A key version was disabled or scheduled for destruction. An attacker can lock you out of the data it encrypts.";
  defaultRunbook =
    "1. Find out what the version still encrypts. " +
    "2. Ask the actor for the reason. " +
    "3. Enable or restore the version if there is none, before the scheduled destruction is due. " +
    "4. Remove the actor's rights over keys and look for other keys they touched.";
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

  title(event: PantherEvent<GcpAuditLog>) {
    const version = titleValue(
      event.deepGet("protoPayload", "request", "cryptoKeyVersion", "name"),
      "of an unknown name",
    );
    return `${gcpActorTitle(event)} retired key version ${version}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
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
