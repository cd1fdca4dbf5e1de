import { type JsonObject, PantherEvent } from "@pypanther/core";
import {
  gcpAlertContext,
  getBindingDeltas,
  getFlowLogInfo,
  getInfo,
  getK8sInfo,
  isGkeSystemNamespace,
  isGkeSystemPrincipal,
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
