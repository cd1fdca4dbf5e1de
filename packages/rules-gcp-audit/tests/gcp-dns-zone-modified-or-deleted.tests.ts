import { RuleTest } from "@pypanther/core";
import { GCPDNSZoneModifiedorDeleted } from "../src/gcp-dns-zone-modified-or-deleted";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "dns_managed_zone", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "dns.googleapis.com",
    methodName: "dns.managedZones.patch",
    resourceName: "managedZones/tidewater-example",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a zone is changed",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] changed or deleted DNS zone [managedZones/tidewater-example]",
    expectedDedup: "mara.lind@tidewater.example",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "dns.managedZones.patch",
      resourceName: "managedZones/tidewater-example",
      serviceName: "dns.googleapis.com",
    },
  }),
  new RuleTest({
    name: "records are changed",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "dns.changes.create" } },
  }),
  new RuleTest({
    name: "a zone is read",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "dns.managedZones.get" } },
  }),
];

export { GCPDNSZoneModifiedorDeleted as rule };
