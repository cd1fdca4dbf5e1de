import { RuleTest } from "@pypanther/core";
import { GCPK8SServiceTypeNodePortDeployed } from "../src/gcp-k8s-service-type-node-port-deployed";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: {
    type: "k8s_cluster",
    labels: { project_id: "tidewater-prod", cluster_name: "harbour", location: "europe-west1" },
  },
  protoPayload: {
    serviceName: "k8s.io",
    methodName: "io.k8s.core.v1.services.create",
    resourceName: "core/v1/namespaces/shop/services/cart",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      {
        permission: "io.k8s.core.v1.services.create",
        granted: true,
        resource: "core/v1/namespaces/shop/services/cart",
      },
    ],
    request: { spec: { type: "NodePort", ports: [{ port: 8080, nodePort: 30080 }] } },
    response: { status: { loadBalancer: {} } },
  },
};

export const tests = [
  new RuleTest({
    name: "a NodePort service is created",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] opened a port on every node by a NodePort service in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "io.k8s.core.v1.services.create",
      resourceName: "core/v1/namespaces/shop/services/cart",
      serviceName: "k8s.io",
      request_spec: { type: "NodePort", ports: [{ port: 8080, nodePort: 30080 }] },
    },
  }),
  new RuleTest({
    name: "an internal service is created",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        request: { ...call.protoPayload.request, spec: { ...call.protoPayload.request.spec, type: "ClusterIP" } },
      },
    },
  }),
  new RuleTest({
    name: "the creation fails",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, response: { status: "Failure" } } },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "io.k8s.core.v1.services.create", granted: false }],
      },
    },
  }),
  new RuleTest({
    name: "a service is changed",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "io.k8s.core.v1.services.update" } },
  }),
];

export { GCPK8SServiceTypeNodePortDeployed as rule };
