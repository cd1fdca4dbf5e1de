import { type JsonObject, PantherEvent } from "@pypanther/core";
import {
  gcpAlertContext,
  gcpLastPathSegment,
  gcpMethodName,
  gcpPathSegment,
  gcpPolicyDeltas,
  gcpPrincipal,
  gcpProject,
  gcpResourceLabel,
  gcpResourceName,
  gcpServiceAccountEmails,
  gcsObjectName,
  getBindingDeltas,
  getFlowLogInfo,
  getInfo,
  getK8sInfo,
  isGcsServiceAgent,
  isGkeSystemCall,
  isGkeSystemNamespace,
  isGkeSystemPrincipal,
  isOfForeignDomain,
} from "../src/gcp";

const event = new PantherEvent({
  protoPayload: {
    authenticationInfo: { principalEmail: "ines@meridian.example" },
    requestMetadata: { callerIP: "192.0.2.10", callerSuppliedUserAgent: "kubectl/1.31" },
    methodName: "io.k8s.core.v1.pods.exec.create",
    resourceName: "core/v1/namespaces/shop/pods/cart-0/exec",
    serviceName: "k8s.io",
  },
  resource: { labels: { project_id: "meridian-prod" } },
});
const bare = new PantherEvent({});

const info = {
  principal: "ines@meridian.example",
  project_id: null,
  caller_ip: "192.0.2.10",
  user_agent: "kubectl/1.31",
  method_name: "io.k8s.core.v1.pods.exec.create",
};
const noInfo = { principal: null, project_id: null, caller_ip: null, user_agent: null, method_name: null };

test("who called what from where", () => {
  expect(getInfo(event)).toEqual(info);
  expect(getInfo(bare)).toEqual(noInfo);
});

test("the pod that a call was about", () => {
  expect(getK8sInfo(event)).toEqual({ ...info, namespace: "shop", pod: "cart-0" });
});

test.each<[string, JsonObject]>([
  ["shorter", { protoPayload: { resourceName: "core/v1/namespaces/shop/pods/cart-0" } }],
  ["longer", { protoPayload: { resourceName: "core/v1/namespaces/shop/pods/cart-0/exec/sh" } }],
  ["absent", {}],
])("there is no pod when the resource name is %s", (_, log) => {
  expect(getK8sInfo(new PantherEvent(log))).toEqual({ ...noInfo, namespace: null, pod: null });
});

test("both ends of a connection", () => {
  const flow = new PantherEvent({
    jsonPayload: { connection: { src_ip: "192.0.2.1", dest_port: 22 }, bytes_sent: "512", reporter: "SRC" },
  });
  const none = {
    src_ip: null,
    dest_ip: null,
    src_port: null,
    dest_port: null,
    protocol: null,
    bytes_sent: null,
    reporter: null,
  };
  expect(getFlowLogInfo(flow)).toEqual({
    ...none,
    src_ip: "192.0.2.1",
    dest_port: 22,
    bytes_sent: "512",
    reporter: "SRC",
  });
  expect(getFlowLogInfo(bare)).toEqual(none);
});

test("the alert context of an audit log", () => {
  expect(gcpAlertContext(event)).toEqual({
    project: "meridian-prod",
    principal: "ines@meridian.example",
    caller_ip: "192.0.2.10",
    methodName: "io.k8s.core.v1.pods.exec.create",
    resourceName: "core/v1/namespaces/shop/pods/cart-0/exec",
    serviceName: "k8s.io",
  });
  expect(new Set(Object.values(gcpAlertContext(bare)))).toEqual(new Set([""]));
});

test("binding deltas are those of SetIamPolicy calls", () => {
  const deltas = [{ action: "ADD", role: "roles/owner", member: "user:omar@meridian.example" }];
  const call = (methodName: string, bindingDeltas: JsonObject[] | string) =>
    new PantherEvent({ protoPayload: { methodName, serviceData: { policyDelta: { bindingDeltas } } } });
  expect(getBindingDeltas(call("SetIamPolicy", deltas))).toEqual(deltas);
  expect(getBindingDeltas(call("GetIamPolicy", deltas))).toEqual([]);
  expect(getBindingDeltas(call("SetIamPolicy", "none"))).toEqual([]);
  expect(getBindingDeltas(new PantherEvent({ protoPayload: { methodName: "SetIamPolicy" } }))).toEqual([]);
  expect(getBindingDeltas(bare)).toEqual([]);
});

test.each([
  ["system:serviceaccount:kube-system:job-controller", true],
  ["4711-compute@developer.gserviceaccount.com", true],
  ["4711@cloudservices.gserviceaccount.com", true],
  ["container-engine-robot@meridian.iam.gserviceaccount.com", true],
  ["gke-17@meridian.iam.gserviceaccount.com", true],
  ["service-4711@containerregistry.iam.gserviceaccount.com", true],
  ["meridian.svc.id.goog[kube-system/agent]", true],
  ["meridian.svc.id.goog[shop/agent]", false],
  ["kubernetes-helper@evil.example", false],
  ["4711-compute@developer.gserviceaccount.com.evil.example", false],
  ["", false],
  [null, false],
])("principal %p belongs to GKE: %p", (principal, expected) => {
  expect(isGkeSystemPrincipal(principal)).toBe(expected);
});

test.each([
  ["core/v1/namespaces/kube-system/pods/dns", true],
  ["core/v1/namespaces/shop/pods/cart-0", false],
  ["core/v1/nodes/kube-system", false],
  ["", false],
  [null, false],
])("resource %p lies in a namespace of GKE: %p", (name, expected) => {
  expect(isGkeSystemNamespace(name)).toBe(expected);
});

test("the texts of an audit log, with what stands for them when they are absent", () => {
  expect([gcpPrincipal(event), gcpMethodName(event), gcpResourceName(event), gcpProject(event)]).toEqual([
    "ines@meridian.example",
    "io.k8s.core.v1.pods.exec.create",
    "core/v1/namespaces/shop/pods/cart-0/exec",
    "meridian-prod",
  ]);
  expect([gcpPrincipal(bare), gcpMethodName(bare), gcpResourceName(bare), gcpProject(bare)]).toEqual([
    "<ACTOR_NOT_FOUND>",
    "<OPERATION_NOT_FOUND>",
    "<RESOURCE_NOT_FOUND>",
    "<PROJECT_NOT_FOUND>",
  ]);
  expect(gcpResourceLabel(bare, "zone", "none")).toBe("none");
});

test("pieces of resource names", () => {
  expect(gcpPathSegment("organizations/7/sinks/audit", "organizations")).toBe("7");
  expect(gcpPathSegment("organizations", "organizations")).toBe("");
  expect(gcpPathSegment("folders/7", "organizations")).toBe("");
  expect(gcpLastPathSegment("organizations/7/sinks/audit")).toBe("audit");
  expect(gcpLastPathSegment("audit")).toBe("audit");
  expect(gcsObjectName("projects/_/buckets/b/objects/a/b.txt")).toBe("a/b.txt");
  expect(gcsObjectName("projects/_/buckets/b")).toBeUndefined();
});

test("the service accounts of a request and the deltas of a policy", () => {
  const call = new PantherEvent({
    protoPayload: {
      request: { serviceAccounts: [{ email: "vm@meridian.example" }, {}, "x"] },
      serviceData: { policyDelta: { bindingDeltas: [{ action: "ADD" }] } },
    },
  });
  expect(gcpServiceAccountEmails(call)).toEqual(["vm@meridian.example"]);
  expect(gcpPolicyDeltas(call).map((delta) => delta.get("action"))).toEqual(["ADD"]);
  expect(gcpServiceAccountEmails(bare)).toEqual([]);
});

test("the service agent of Cloud Storage", () => {
  expect(isGcsServiceAgent("service-5@gs-project-accounts.iam.gserviceaccount.com")).toBe(true);
  expect(isGcsServiceAgent("service-5@compute-system.iam.gserviceaccount.com")).toBe(false);
});

test.each([
  ["by who made it", { authenticationInfo: { principalEmail: "system:kube-scheduler" } }, true],
  ["by where it was made", { resourceName: "core/v1/namespaces/kube-system/pods/dns" }, true],
  ["not one of a team", { resourceName: "core/v1/namespaces/shop/pods/cart-0" }, false],
])("a call of GKE itself is known %s", (_, protoPayload, expected) => {
  expect(isGkeSystemCall(new PantherEvent({ protoPayload }))).toBe(expected);
});

test.each([
  ["a colleague", "user:noor@meridian.example", false],
  ["somebody else", "user:noor@elsewhere.example", true],
  ["a domain that only ends alike", "user:noor@notmeridian.example", true],
])("whether a member is of another domain than the caller: %s", (_, member, expected) => {
  expect(isOfForeignDomain(member, event)).toBe(expected);
});
