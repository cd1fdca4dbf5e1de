import {
  AmazonEksAuditDataModel,
  AwsCloudTrailDataModel,
  AzureMonitorActivityDataModel,
  GcpAuditLogDataModel,
} from "../../src";
import type { UdmCase } from "./case";

const podRequest = {
  spec: {
    containers: [{ name: "ledger", image: "ledger:7" }],
    volumes: [{ name: "scratch", emptyDir: {} }],
    hostIPC: true,
    hostNetwork: true,
    hostPID: true,
    type: "NodePort",
  },
  webhooks: [{ name: "policy.lakeside.example" }],
};

const podExec = {
  annotations: { "authorization.k8s.io/decision": "allow" },
  objectRef: {
    apiGroup: "apps",
    apiVersion: "v1",
    namespace: "payments",
    resource: "pods",
    name: "ledger-0",
    subresource: "exec",
  },
  requestURI: "/api/v1/namespaces/payments/pods/ledger-0/exec",
  responseStatus: { code: 101 },
  sourceIPs: ["198.51.100.50"],
  user: { username: "deploy-bot" },
  userAgent: "kubectl/v1.31",
  verb: "create",
  requestObject: podRequest,
  responseObject: { kind: "Status" },
};

const podExecFields = {
  annotations: podExec.annotations,
  apiGroup: "apps",
  apiVersion: "v1",
  namespace: "payments",
  resource: "pods",
  name: "ledger-0",
  subresource: "exec",
  requestURI: podExec.requestURI,
  responseStatus: { code: 101 },
  responseCode: 101,
  sourceIPs: ["198.51.100.50"],
  username: "deploy-bot",
  userAgent: "kubectl/v1.31",
  verb: "create",
  requestObject: podRequest,
  responseObject: { kind: "Status" },
  containers: podRequest.spec.containers,
  volumes: podRequest.spec.volumes,
  hostIPC: true,
  hostNetwork: true,
  hostPID: true,
  webhooks: podRequest.webhooks,
  serviceType: "NodePort",
};

const bindingChange = {
  protoPayload: {
    methodName: "SetIamPolicy",
    authenticationInfo: { principalEmail: "owner@lakeside.example" },
    serviceData: {
      policyDelta: {
        bindingDeltas: [
          { action: "ADD", role: "roles/owner", member: "user:kim@lakeside.example" },
          { action: "ADD", role: "roles/compute.networkAdmin", member: "user:lee@lakeside.example" },
          { action: "REMOVE", role: "roles/owner", member: "user:old@lakeside.example" },
          { action: "ADD", role: "roles/viewer", member: "user:kim@lakeside.example" },
        ],
      },
    },
  },
};

export const cloudCases: UdmCase[] = [
  {
    model: AwsCloudTrailDataModel,
    when: "a user is created",
    log: {
      eventName: "CreateUser",
      userIdentity: { type: "IAMUser", userName: "nadia" },
      sourceIPAddress: "203.0.113.60",
      userAgent: "aws-cli/2.17",
      responseElements: { user: { userName: "backup", userId: "AIDAEXAMPLEBACKUP" } },
    },
    udm: {
      actor_user: "nadia",
      event_type: "user_account_created",
      source_ip: "203.0.113.60",
      user_agent: "aws-cli/2.17",
      user: "backup",
      user_account_id: "AIDAEXAMPLEBACKUP",
    },
  },
  {
    model: AwsCloudTrailDataModel,
    when: "a console login fails",
    log: {
      eventName: "ConsoleLogin",
      userIdentity: { type: "IAMUser" },
      responseElements: { ConsoleLogin: "Failure" },
    },
    udm: { event_type: "failed_login" },
  },
  {
    model: AwsCloudTrailDataModel,
    when: "a console login succeeds",
    log: {
      eventName: "ConsoleLogin",
      userIdentity: { type: "IAMUser" },
      responseElements: { ConsoleLogin: "Success" },
    },
    udm: { event_type: "successful_login" },
  },
  {
    model: AwsCloudTrailDataModel,
    when: "root logs in",
    log: { eventName: "ConsoleLogin", userIdentity: { type: "Root" }, responseElements: { ConsoleLogin: "Success" } },
    udm: { event_type: null },
  },
  {
    model: AwsCloudTrailDataModel,
    when: "an account is created",
    log: { eventName: "CreateAccountResult" },
    udm: { event_type: "account_created" },
  },
  {
    model: AwsCloudTrailDataModel,
    when: "an IPv6 client calls",
    log: { sourceIPAddress: "2001:db8::60" },
    udm: { source_ip: "2001:db8::60" },
  },
  {
    model: AwsCloudTrailDataModel,
    when: "a service calls",
    log: { sourceIPAddress: "config.amazonaws.com" },
    udm: { source_ip: null },
  },
  {
    model: AwsCloudTrailDataModel,
    when: "nothing is known",
    log: {},
    udm: { actor_user: "UnknownUser", event_type: null, source_ip: null },
  },
  { model: AmazonEksAuditDataModel, when: "someone executes in a pod", log: podExec, udm: podExecFields },
  {
    model: AzureMonitorActivityDataModel,
    when: "someone executes in a pod",
    log: { category: "kube-audit", properties: { log: JSON.stringify(podExec) } },
    udm: podExecFields,
  },
  {
    model: AzureMonitorActivityDataModel,
    when: "the admin category is used",
    log: { category: "kube-audit-admin", properties: { log: '{"verb":"delete"}' } },
    udm: { verb: "delete", namespace: null },
  },
  {
    model: AzureMonitorActivityDataModel,
    when: "it is another category",
    log: { category: "Administrative", properties: { log: '{"verb":"delete"}' } },
    udm: { verb: null },
  },
  {
    model: AzureMonitorActivityDataModel,
    when: "the record is not JSON",
    log: { category: "kube-audit", properties: { log: "truncated {" } },
    udm: { verb: null },
  },
  {
    model: AzureMonitorActivityDataModel,
    when: "the record is a JSON list",
    log: { category: "kube-audit", properties: { log: "[1]" } },
    udm: { verb: null },
  },
  {
    model: GcpAuditLogDataModel,
    when: "someone executes in a pod",
    log: {
      labels: { "authorization.k8s.io/decision": "allow" },
      protoPayload: {
        serviceName: "k8s.io",
        methodName: "io.k8s.core.v1.pods.exec.create",
        resourceName: "core/v1/namespaces/payments/pods/ledger-0/exec",
        authenticationInfo: { principalEmail: "dev@lakeside.example" },
        requestMetadata: { callerIP: "198.51.100.51", callerSuppliedUserAgent: "kubectl/v1.31" },
        request: podRequest,
        response: { kind: "Status" },
        status: { code: 7 },
      },
    },
    udm: {
      actor_user: "dev@lakeside.example",
      source_ip: "198.51.100.51",
      annotations: { "authorization.k8s.io/decision": "allow" },
      apiGroup: "core",
      apiVersion: "v1",
      namespace: "payments",
      resource: "pods",
      name: "ledger-0",
      subresource: "exec",
      requestURI: "/apis/core/v1/namespaces/payments/pods/ledger-0/exec",
      responseStatus: { code: 7 },
      responseCode: 7,
      sourceIPs: ["198.51.100.51"],
      username: "dev@lakeside.example",
      userAgent: "kubectl/v1.31",
      verb: "create",
      requestObject: podRequest,
      responseObject: { kind: "Status" },
      containers: podRequest.spec.containers,
      volumes: podRequest.spec.volumes,
      hostIPC: true,
      hostNetwork: true,
      hostPID: true,
      webhooks: podRequest.webhooks,
      serviceType: "NodePort",
    },
  },
  {
    model: GcpAuditLogDataModel,
    when: "roles are bound, one of them to a member twice",
    log: bindingChange,
    udm: {
      actor_user: "owner@lakeside.example",
      assigned_admin_role: '["roles/viewer", "roles/compute.networkAdmin"]',
      event_type: "admin_role_assigned",
      user: '["user:kim@lakeside.example", "user:lee@lakeside.example"]',
    },
  },
  {
    model: GcpAuditLogDataModel,
    when: "a plain role is bound and an owner removed",
    log: {
      protoPayload: {
        methodName: "SetIamPolicy",
        serviceData: {
          policyDelta: {
            bindingDeltas: [
              { role: "roles/owner", member: "user:no-action@lakeside.example" },
              { action: "REMOVE", role: "roles/owner", member: "user:old@lakeside.example" },
              { action: "ADD", role: "roles/viewer", member: "user:kim@lakeside.example" },
            ],
          },
        },
      },
    },
    udm: { event_type: null, user: '["user:kim@lakeside.example"]' },
  },
  {
    model: GcpAuditLogDataModel,
    when: "only the subject is known",
    log: { protoPayload: { authenticationInfo: { principalEmail: "", principalSubject: "serviceAccount:ci" } } },
    udm: { actor_user: "serviceAccount:ci", username: "serviceAccount:ci" },
  },
  {
    model: GcpAuditLogDataModel,
    when: "only the authority is known",
    log: { protoPayload: { authenticationInfo: { authoritySelector: "org-key" } } },
    udm: { actor_user: "org-key" },
  },
  {
    model: GcpAuditLogDataModel,
    when: "a cluster-wide object is touched",
    log: { protoPayload: { serviceName: "k8s.io", resourceName: "rbac.authorization.k8s.io/v1/clusterroles/viewer" } },
    udm: { namespace: "", resource: "clusterroles", name: "viewer", subresource: "" },
  },
  {
    model: GcpAuditLogDataModel,
    when: "a namespaced collection is listed",
    log: { protoPayload: { serviceName: "k8s.io", resourceName: "core/v1/namespaces/payments/pods" } },
    udm: { namespace: "payments", resource: "pods", name: "payments" },
  },
  {
    model: GcpAuditLogDataModel,
    when: "the resource is only a group",
    log: { protoPayload: { serviceName: "k8s.io", resourceName: "core" } },
    udm: { apiGroup: "core", apiVersion: "", resource: "", name: "" },
  },
  {
    model: GcpAuditLogDataModel,
    when: "it is no Kubernetes call",
    log: {
      protoPayload: {
        serviceName: "storage.googleapis.com",
        resourceName: "projects/_/buckets/b",
        request: podRequest,
      },
    },
    udm: {
      apiGroup: "",
      namespace: "",
      requestURI: "",
      verb: "",
      containers: null,
      serviceType: null,
      sourceIPs: [],
      user: "[]",
      assigned_admin_role: "[]",
      actor_user: "<UNKNOWN ACTOR USER>",
    },
  },
];
