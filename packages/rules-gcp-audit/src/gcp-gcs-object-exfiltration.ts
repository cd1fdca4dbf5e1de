import {
  type AlertContext,
  contains,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpProject, gcpResourceLabel } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

interface Destination {
  project?: string | undefined;
  bucket?: string | undefined;
}

/** Where an object is copied to, by "projects/PROJECT/buckets/BUCKET/objects/NAME"; the project "_" is none. */
function destinationOf(event: PantherEvent<GcpAuditLog>): Destination {
  const path = event.string("protoPayload", "metadata", "destination");
  const project = path.includes("buckets/") ? path.split("projects/", 2)[1]?.split("/buckets/", 1)[0] : undefined;
  const bucket = path.includes("objects/") ? path.split("buckets/", 2)[1]?.split("/objects/", 1)[0] : undefined;
  return { project: project === "_" ? undefined : project, bucket };
}

/** Objects are being copied to a bucket of another project, as somebody does who carries data off. */
export class GCPGCSObjectExfiltration extends Rule<GcpAuditLog> {
  id = "GCP.GCS.ObjectExfiltration-prototype";
  displayName = "GCP GCS Object Copied to Different Bucket";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Google Cloud Storage", "Exfiltration:Transfer Data to Cloud Account", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An object was copied to a bucket of another project. Attackers move data out of a company this way.";
  defaultRunbook =
    "1. Find out whose project the destination is. " +
    "2. Ask the actor about the copy; migrations and shared analytics are harmless reasons. " +
    "3. Block the actor and the path, by a service perimeter if you have one. " +
    "4. List all objects copied and judge what is lost.";
  defaultReference = "https://cloud.google.com/storage/docs/copying-renaming-moving-objects";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_emails"];

  when: When = {
    "protoPayload.methodName": "storage.objects.get",
    "protoPayload.serviceName": "storage.googleapis.com",
    severity: not("ERROR"),
    "protoPayload.metadata.destination": contains("buckets/"),
  };

  rule(event: PantherEvent<GcpAuditLog>) {
    const source = event.reader("resource", "labels");
    const { project, bucket } = destinationOf(event);
    if (!project || !bucket || !source.string("bucket_name") || !source.string("project_id")) return false;
    return bucket !== source.string("bucket_name") && project !== source.string("project_id");
  }

  title(event: PantherEvent<GcpAuditLog>) {
    const { project, bucket } = destinationOf(event);
    const source = `${gcpProject(event, "unknown")}/${gcpResourceLabel(event, "bucket_name", "unknown")}`;
    return `${gcpActorTitle(event)} copied objects from [${source}] to [${project ?? "unknown"}/${bucket ?? "unknown"}]`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    const { project = null, bucket = null } = destinationOf(event);
    const sourceProject = event.deepGet("resource", "labels", "project_id");
    return {
      principal: event.deepGet("protoPayload", "authenticationInfo", "principalEmail"),
      source_project: sourceProject,
      source_bucket: event.deepGet("resource", "labels", "bucket_name"),
      destination_project: project,
      destination_bucket: bucket,
      is_cross_project: Boolean(project) && Boolean(sourceProject) && project !== sourceProject,
      destination_path: event.deepGet("protoPayload", "metadata", "destination") ?? "",
      source_object: event.deepGet("protoPayload", "resourceName"),
      source_ip: event.deepGet("protoPayload", "requestMetadata", "callerIp"),
      user_agent: event.deepGet("protoPayload", "requestMetadata", "callerSuppliedUserAgent"),
      bytes_requested: event.deepGet("protoPayload", "metadata", "requested_bytes"),
    };
  }
}
