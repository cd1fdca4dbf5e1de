import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gcpResourceLabel, gcsObjectName } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import { startsWithPattern } from "@pypanther/helpers/text-patterns";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** A file whose name reads like a ransom note was put into a bucket: its contents may be gone already. */
export class GCPGCSRansomNoteUpload extends Rule<GcpAuditLog> {
  id = "GCP.GCS.Ransom.Note.Upload-prototype";
  displayName = "GCP GCS Ransom Note Upload";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Google Cloud Storage", "Impact:Data Encrypted for Impact", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1486"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A file with a name like that of a ransom note was uploaded. The bucket's contents may already be deleted or " +
    "encrypted.";
  defaultRunbook =
    "1. Read the file without following its links. " +
    "2. Check whether objects of the bucket were deleted, rewritten or encrypted. " +
    "3. Suspend the principal that wrote it and freeze the bucket. " +
    "4. Start incident response, and restore from versions or backups.";
  defaultReference = "https://attack.mitre.org/techniques/T1486/";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_emails"];

  when: When = {
    "protoPayload.serviceName": "storage.googleapis.com",
    "protoPayload.methodName": "storage.objects.create",
  };

  /** What the names of ransom notes begin with: regular expressions (RE2), the case of letters ignored. */
  ransomNotePatterns: string[] = [
    String.raw`(ransom|payment)[_-]?(note|info|instructions?).*\.(txt|html?)$`,
    String.raw`how[_-]?to[_-]?(decrypt|restore|recover)[_-]?(your[_-]?)?files.*\.(txt|html?)$`,
    String.raw`decrypt[_-]?(instructions?|guide|info|your[_-]?files).*\.(txt|html?)$`,
    String.raw`restore[_-]?(instructions?|guide|info|your[_-]?files).*\.(txt|html?)$`,
    String.raw`recovery[_-]?(instructions?|key|guide).*\.(txt|html?)$`,
    String.raw`(all[_-]?)?files?[_-]?(have[_-]?been[_-]?)?(encrypted|locked).*\.(txt|html?)$`,
    String.raw`your[_-]?files?[_-]?(are|have[_-]?been)[_-]?(encrypted|locked).*\.(txt|html?)$`,
    String.raw`data[_-]?(has[_-]?been[_-]?)?(encrypted|locked).*\.(txt|html?)$`,
    String.raw`unlock[_-]?(instructions?|guide|your[_-]?files).*\.(txt|html?)$`,
    String.raw`help[_-]?(restore|decrypt|recover)[_-]?(your[_-]?)?files.*\.(txt|html?)$`,
  ];

  rule(event: PantherEvent<GcpAuditLog>) {
    const object = gcsObjectName(event.string("protoPayload", "resourceName")) ?? "";
    return startsWithPattern(
      object,
      this.ransomNotePatterns.map((pattern) => `(?i)${pattern}`),
    );
  }

  title(event: PantherEvent<GcpAuditLog>) {
    const object = titleValue(gcsObjectName(event.string("protoPayload", "resourceName")), "of an unknown name");
    const bucket = titleValue(gcpResourceLabel(event, "bucket_name", ""), "of an unknown name");
    return `Ransom note ${object} was put into bucket ${bucket} by ${gcpActorTitle(event)}`;
  }
}
