import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpPrincipal, gcpResourceLabel, gcsObjectName } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import { containsPattern } from "@pypanther/helpers/text-patterns";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** Objects are rewritten in place by gsutil, which is how a bucket is encrypted anew with a key of the attacker's. */
export class GCPGCSBulkObjectRewrite extends Rule<GcpAuditLog> {
  id = "GCP.GCS.BulkObjectRewrite-prototype";
  displayName = "GCP GCS Bulk Object Rewrite Operation";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Google Cloud Storage", "Collection:Data From Cloud Storage Object", "Ransomware"];
  reports: Reports = { CIS: ["2.1"], "MITRE ATT&CK": ["TA0040:T1486", "TA0009:T1530", "TA0010:T1537"] };
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A gsutil command rewrote an object in place, which can change the key that encrypts it. Attackers do this to a whole " +
    "bucket to hold it to ransom.";
  defaultRunbook =
    "1. Find the key of the rewritten objects and the project that owns it. " +
    "2. Ask whether a key rotation is under way. " +
    "3. Stop the actor at once if not, and keep the older versions of the objects. " +
    "4. Treat the bucket as held to ransom if the key is foreign.";
  defaultReference = "https://cloud.google.com/storage/docs/gsutil/commands/rewrite";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = {
    "protoPayload.serviceName": "storage.googleapis.com",
    "protoPayload.methodName": "storage.objects.create",
  };

  /** What the user agent of a rewriting client has in it: regular expressions (RE2), the case of letters ignored. */
  encryptionRewritePatterns: string[] = ["command/rewrite-k", "command/rewrite-k-s", "gsutil.*rewrite"];

  rule(event: PantherEvent<GcpAuditLog>) {
    const payload = event.reader("protoPayload");
    const resource = payload.string("resourceName");
    const creation = payload
      .readers("authorizationInfo")
      .find((check) => check.get("permission") === "storage.objects.create");
    if (resource === "" || creation?.string("resource") !== resource) return false;
    const patterns = this.encryptionRewritePatterns.map((pattern) => `(?i)${pattern}`);
    return containsPattern(payload.string("requestMetadata", "callerSuppliedUserAgent"), patterns);
  }

  title(event: PantherEvent<GcpAuditLog>) {
    const object = titleValue(gcsObjectName(event.string("protoPayload", "resourceName")), "of an unknown name");
    const bucket = titleValue(gcpResourceLabel(event, "bucket_name", ""), "of an unknown name");
    return `Object ${object} in bucket ${bucket} was rewritten by ${gcpActorTitle(event)}`;
  }

  dedup(event: PantherEvent<GcpAuditLog>) {
    return `${gcpResourceLabel(event, "bucket_name", "unknown")}-${gcpPrincipal(event, "unknown")}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    const resource = event.string("protoPayload", "resourceName");
    return {
      actor: event.deepGet("protoPayload", "authenticationInfo", "principalEmail"),
      method: event.deepGet("protoPayload", "methodName"),
      bucket: event.deepGet("resource", "labels", "bucket_name"),
      object: gcsObjectName(resource) ?? resource,
      user_agent: event.deepGet("protoPayload", "requestMetadata", "callerSuppliedUserAgent"),
      source_ip: event.deepGet("protoPayload", "requestMetadata", "callerIp"),
      project: event.deepGet("resource", "labels", "project_id"),
    };
  }
}
