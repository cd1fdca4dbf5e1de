import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { isGcsServiceAgent } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { GcpAuditLog } from "./events";

/** The service agent of Cloud Storage was let use a key, the step before a bucket is encrypted with it. */
export class GCPKMSEnableKey extends Rule<GcpAuditLog> {
  id = "GCP.KMS.EnableKey-prototype";
  displayName = "GCP KMS Key Granted to GCS Service Account";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = [
    "GCP",
    "Google Cloud KMS",
    "Defense Evasion:Impair Defenses",
    "Impact:Data Encrypted for Impact",
    "Ransomware",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1486"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The policy of a KMS key now lets Cloud Storage encrypt or decrypt with it. An attacker does this before " +
    "encrypting a bucket with their key.";
  defaultRunbook =
    "1. Check whether a bucket is meant to get this key, by ticket or by code. " +
    "2. See which project the key is in and who can destroy it. " +
    "3. Take the binding back if nobody asked for it. " +
    "4. Watch the project's buckets for a new default key and for rewritten objects.";
  defaultReference = "https://cloud.google.com/kms/docs/iam";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_emails"];

  when: When = { "protoPayload.methodName": "SetIamPolicy", "protoPayload.serviceName": "cloudkms.googleapis.com" };

  rule(event: PantherEvent<GcpAuditLog>) {
    if (isTruthy(event.deepGet("protoPayload", "status", "code"))) return false;
    return event.readers("protoPayload", "request", "policy", "bindings").some((binding) => {
      const role = binding.string("role").toLowerCase();
      const usesKeys = role.includes("cryptokey") && (role.includes("encrypt") || role.includes("decrypt"));
      return usesKeys && binding.strings("members").some(isGcsServiceAgent);
    });
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} let Cloud Storage use key ${gcpResourceTitle(event, "of an unknown name")}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return {
      actor: event.deepGet("protoPayload", "authenticationInfo", "principalEmail"),
      kms_key: event.deepGet("protoPayload", "resourceName"),
      source_ip: event.deepGet("protoPayload", "requestMetadata", "callerIp"),
      project: event.deepGet("resource", "labels", "project_id"),
      bindings: event.deepGet("protoPayload", "request", "policy", "bindings") ?? [],
    };
  }
}
