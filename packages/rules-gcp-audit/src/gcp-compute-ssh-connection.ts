import {
  type AlertContext,
  contains,
  endsWith,
  ignoringCase,
  type JsonValue,
  LogType,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext, gcpLastPathSegment } from "@pypanther/helpers/gcp";
import type { GcpAuditLog } from "./events";

/** An instance as far as a record names it. */
interface Instance {
  id?: JsonValue;
  name?: JsonValue;
}

function changesSshKeys(event: PantherEvent<GcpAuditLog>): boolean {
  const deltas = ["projectMetadataDelta", "instanceMetadataDelta"].map((delta) =>
    event.reader("protoPayload", "metadata", delta),
  );
  const keys = deltas.flatMap((delta) => [
    ...delta.strings("addedMetadataKeys"),
    ...delta.strings("modifiedMetadataKeys"),
  ]);
  return keys.includes("ssh-keys") || keys.includes("sshKeys");
}

function instanceOf(event: PantherEvent<GcpAuditLog>): Instance {
  const service = event.string("protoPayload", "serviceName");
  const resource = event.string("protoPayload", "resourceName");
  const id = event.deepGet("resource", "labels", "instance_id") ?? undefined;
  if (service === "iap.googleapis.com") return { id };
  if (service === "oslogin.googleapis.com") {
    const name = event.deepGet("protoPayload", "request", "instance") ?? undefined;
    return { id: event.deepGet("labels", "instance_id") ?? undefined, name };
  }
  if (service.includes("serialport")) return { id, name: resource.split("/").at(-3) };
  if (event.string("protoPayload", "methodName").endsWith(".setCommonInstanceMetadata")) return {};
  return { name: gcpLastPathSegment(resource) };
}

/** Somebody opened, or prepared, a shell on a virtual machine; worth a record even when it is routine. */
export class GCPComputeSSHConnection extends Rule<GcpAuditLog> {
  id = "GCP.Compute.SSHConnection-prototype";
  displayName = "GCP Compute SSH Connection";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "GCP.AuditLog", "SSH", "Compute"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A login to a Compute Engine machine was seen: a tunnel, OS Login, a key in the metadata or the serial console.";
  defaultRunbook =
    "1. Name the person and the machine from the alert. " +
    "2. Compare with maintenance windows and on-call duty. " +
    "3. Read the machine's own login and command records if the access is not explained.";
  defaultReference = "https://cloud.google.com/compute/docs/connect/ssh-best-practices/auditing";

  when: When = [
    { "protoPayload.serviceName": "iap.googleapis.com", "protoPayload.methodName": "AuthorizeUser" },
    {
      "protoPayload.serviceName": "oslogin.googleapis.com",
      "protoPayload.methodName": endsWith(".CheckPolicy", ".ContinueSession"),
    },
    {
      "protoPayload.serviceName": "compute.googleapis.com",
      "protoPayload.methodName": endsWith(".setCommonInstanceMetadata", ".setMetadata"),
    },
    {
      "protoPayload.serviceName": endsWith("ssh-serialport.googleapis.com"),
      "protoPayload.methodName": "google.ssh-serialport.v1.connect",
      "protoPayload.status.message": ignoringCase(contains("succeeded")),
    },
  ];

  rule(event: PantherEvent<GcpAuditLog>) {
    return event.string("protoPayload", "serviceName") !== "compute.googleapis.com" || changesSshKeys(event);
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    const { id = "UNKNOWN INSTANCE ID", name = "UNKNOWN INSTANCE NAME" } = instanceOf(event);
    return { ...gcpAlertContext(event), instance_id: id, instance_name: name };
  }
}
