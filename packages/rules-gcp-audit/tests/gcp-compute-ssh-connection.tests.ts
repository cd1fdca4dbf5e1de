import { RuleTest } from "@pypanther/core";
import { GCPComputeSSHConnection } from "../src/gcp-compute-ssh-connection";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gce_instance", labels: { project_id: "tidewater-prod", instance_id: "55120" } },
  protoPayload: {
    serviceName: "iap.googleapis.com",
    methodName: "AuthorizeUser",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a tunnel is opened",
    expectedResult: true,
    log: call,
    expectedTitle: "GCP Compute SSH Connection",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "AuthorizeUser",
      resourceName: "projects/tidewater-prod",
      serviceName: "iap.googleapis.com",
      instance_id: "55120",
      instance_name: "UNKNOWN INSTANCE NAME",
    },
  }),
  new RuleTest({
    name: "OS Login lets somebody in",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceName: "oslogin.googleapis.com",
        methodName: "google.cloud.oslogin.v1.OsLoginService.CheckPolicy",
        request: { instance: "bastion" },
      },
      labels: { instance_id: "77" },
    },
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.cloud.oslogin.v1.OsLoginService.CheckPolicy",
      resourceName: "projects/tidewater-prod",
      serviceName: "oslogin.googleapis.com",
      instance_id: "77",
      instance_name: "bastion",
    },
  }),
  new RuleTest({
    name: "a key is added to a machine",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceName: "compute.googleapis.com",
        methodName: "v1.compute.instances.setMetadata",
        resourceName: "projects/tidewater-prod/zones/europe-west1-b/instances/bastion",
        metadata: { instanceMetadataDelta: { addedMetadataKeys: ["ssh-keys"] } },
      },
    },
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "v1.compute.instances.setMetadata",
      resourceName: "projects/tidewater-prod/zones/europe-west1-b/instances/bastion",
      serviceName: "compute.googleapis.com",
      instance_id: "UNKNOWN INSTANCE ID",
      instance_name: "bastion",
    },
  }),
  new RuleTest({
    name: "a key of a whole project changes",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceName: "compute.googleapis.com",
        methodName: "v1.compute.projects.setCommonInstanceMetadata",
        metadata: { projectMetadataDelta: { modifiedMetadataKeys: ["sshKeys"] } },
      },
    },
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "v1.compute.projects.setCommonInstanceMetadata",
      resourceName: "projects/tidewater-prod",
      serviceName: "compute.googleapis.com",
      instance_id: "UNKNOWN INSTANCE ID",
      instance_name: "UNKNOWN INSTANCE NAME",
    },
  }),
  new RuleTest({
    name: "the serial console is opened",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceName: "europe-west1-ssh-serialport.googleapis.com",
        methodName: "google.ssh-serialport.v1.connect",
        resourceName: "projects/tidewater-prod/zones/europe-west1-b/instances/bastion/SerialPort/1",
        status: { message: "Connection succeeded." },
      },
    },
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.ssh-serialport.v1.connect",
      resourceName: "projects/tidewater-prod/zones/europe-west1-b/instances/bastion/SerialPort/1",
      serviceName: "europe-west1-ssh-serialport.googleapis.com",
      instance_id: "55120",
      instance_name: "bastion",
    },
  }),
  new RuleTest({
    name: "the serial console refuses",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceName: "europe-west1-ssh-serialport.googleapis.com",
        methodName: "google.ssh-serialport.v1.connect",
        status: { message: "Connection failed." },
      },
    },
  }),
  new RuleTest({
    name: "a key is deleted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceName: "compute.googleapis.com",
        methodName: "v1.compute.instances.setMetadata",
        metadata: { instanceMetadataDelta: { deletedMetadataKeys: ["ssh-keys"] } },
      },
    },
  }),
  new RuleTest({
    name: "a label is added",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceName: "compute.googleapis.com",
        methodName: "v1.compute.instances.setMetadata",
        metadata: { instanceMetadataDelta: { addedMetadataKeys: ["startup-script"] } },
      },
    },
  }),
  new RuleTest({
    name: "an instance starts",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceName: "compute.googleapis.com",
        methodName: "v1.compute.instances.insert",
      },
    },
  }),
  new RuleTest({
    name: "another call of the proxy",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, serviceName: "iap.googleapis.com", methodName: "GetIamPolicy" },
    },
  }),
];

export { GCPComputeSSHConnection as rule };
