import {
  type DetectionResult,
  type EventDataModel,
  type EventReader,
  type JsonObject,
  PantherEvent,
  type Rule,
  runRule,
  Severity,
  type When,
} from "@pypanther/core";
import { KubernetesPodRule } from "../src/kubernetes-pod-rule";
import {
  isFailedK8sRequest,
  isInSystemNamespace,
  isPlatformRequest,
  k8sAnnotations,
  k8sCommand,
  k8sContainers,
  k8sName,
  k8sNamespace,
  k8sObject,
  k8sPod,
  k8sRequestObject,
  k8sResponseStatus,
  k8sSourceIp,
  k8sSourceIps,
  k8sUser,
} from "../src/kubernetes-request";
import { isClusterRole, k8sRole, KubernetesRoleRule } from "../src/kubernetes-role-rule";

const dataModel: EventDataModel = { value: (event, name) => event.get(name), path: () => null };
const request = (log: JsonObject) => new PantherEvent(log, dataModel);

const podCreated = {
  verb: "create",
  resource: "pods",
  username: "ines",
  namespace: "shop",
  name: "checkout",
  sourceIPs: ["192.0.2.10", 7, "192.0.2.11"],
  requestObject: { metadata: { name: "checkout-1" } },
  containers: [{ name: "web" }, "no container"],
};
const nothing = request({});

test("a request failed when its status says so", () => {
  expect(isFailedK8sRequest(request(podCreated))).toBe(false);
  expect(isFailedK8sRequest(request({ ...podCreated, responseStatus: { code: 201 } }))).toBe(false);
  expect(isFailedK8sRequest(request({ ...podCreated, responseStatus: { code: 403 } }))).toBe(true);
});

test("the platform is a system principal in a system namespace", () => {
  const controller = { ...podCreated, username: "system:kube-scheduler" };
  expect(isPlatformRequest(request({ ...controller, namespace: "kube-system" }))).toBe(true);
  expect(isPlatformRequest(request(controller))).toBe(false);
  expect(isInSystemNamespace(request({ namespace: "kube-public" }))).toBe(true);
});

test("titles name user, namespace and object, or say that they are unknown", () => {
  const event = request(podCreated);
  expect([k8sUser(event), k8sNamespace(event), k8sName(event, "?")]).toEqual(["ines", "shop", "checkout"]);
  expect([k8sObject(event, "?"), k8sPod(event), k8sSourceIp(event)]).toEqual([
    "shop/checkout",
    "shop/checkout",
    "192.0.2.10",
  ]);
  expect([k8sUser(nothing), k8sNamespace(nothing), k8sObject(nothing, "?"), k8sSourceIp(nothing)]).toEqual([
    "<UNKNOWN_USER>",
    "<UNKNOWN_NAMESPACE>",
    "<UNKNOWN_NAMESPACE>/?",
    "<UNKNOWN_IP>",
  ]);
  expect(k8sPod(request({ ...podCreated, name: null }))).toBe("shop/checkout-1");
});

test("what a request sent is read without trust in its shape", () => {
  expect(k8sSourceIps(request(podCreated))).toEqual(["192.0.2.10", "192.0.2.11"]);
  expect(k8sContainers(request(podCreated)).map((container) => container.string("name"))).toEqual(["web"]);
  expect(k8sRequestObject(request({ requestObject: "text" })).size).toBe(0);
  expect(k8sResponseStatus(request({ responseStatus: { Code: 403 } })).get("code")).toBe(403);
  expect(k8sAnnotations(request({ annotations: { decision: "allow" } })).get("decision")).toBe("allow");
  expect(k8sAnnotations(nothing).size).toBe(0);
});

test("a command comes from the request object, or else from the URI", () => {
  const requestURI = "/api/v1/pods/a/exec?command=cat&command=%2Fetc%2Fhosts&command=&stdin=true#x?command=y";
  expect(k8sCommand(request({ requestURI, requestObject: { command: ["ls"] } }))).toEqual(["ls"]);
  expect(k8sCommand(request({ requestURI, requestObject: { command: [] } }))).toEqual(["cat", "/etc/hosts"]);
  expect(k8sCommand(nothing)).toEqual([]);
});

function matches(rule: Rule, log: JsonObject): boolean {
  return (runRule(rule, request(log)) as DetectionResult).triggerAlert;
}

class AnyPod extends KubernetesPodRule {
  id = "AnyPod";
  logTypes = [];
  defaultSeverity = Severity.INFO;
  when: When = { "udm:hostPID": true };
}

test("a rule on pods asks about new pods of users", () => {
  const rule = new AnyPod();
  const risky = { ...podCreated, hostPID: true };
  expect(matches(rule, risky)).toBe(true);
  expect(matches(rule, { ...risky, resource: "services" })).toBe(false);
  expect(matches(rule, { ...risky, responseStatus: { code: 403 } })).toBe(false);
  expect(matches(rule, { ...risky, username: "system:node:a", namespace: "kube-system" })).toBe(false);
  expect(matches(rule, podCreated)).toBe(false);
  expect(rule.alertContext(request(risky))).toMatchObject({ username: "ines", pod_name: "checkout" });
});

class Listing extends KubernetesRoleRule {
  id = "Listing";
  logTypes = [];
  defaultSeverity = Severity.INFO;
  grantsKey() {
    return "listing_rules";
  }
  isRisky(grant: EventReader) {
    return grant.strings("verbs").includes("list");
  }
}

const roleCreated = {
  verb: "create",
  resource: "roles",
  username: "ines",
  namespace: "shop",
  name: "lister",
  requestObject: { rules: [{ verbs: ["get"] }, { verbs: ["list"] }] },
};

test("a rule on roles asks about each grant of a new role", () => {
  const rule = new Listing();
  expect(matches(rule, roleCreated)).toBe(true);
  expect(rule.riskyGrants(request(roleCreated)).map((grant) => grant.toJSON())).toEqual([{ verbs: ["list"] }]);
  expect(rule.dedup(request(roleCreated))).toBe("ines_roles_lister");
  expect(matches(rule, { ...roleCreated, username: "eks:addon-manager" })).toBe(false);
  expect(matches(rule, { ...roleCreated, verb: "delete" })).toBe(false);
  expect(matches(rule, { ...roleCreated, requestObject: null })).toBe(false);
});

test("an alert on a role lists its risky grants", () => {
  const rule = new Listing();
  const context = JSON.parse(JSON.stringify(rule.alertContext(request(roleCreated)))) as JsonObject;
  expect(context).toMatchObject({ role_name: "lister", role_type: "roles", listing_rules: [{ verbs: ["list"] }] });
});

test("a role is named with its scope", () => {
  expect(k8sRole(request(roleCreated))).toBe("Role [shop/lister]");
  expect(k8sRole(request({ resource: "clusterroles", name: "lister" }))).toBe("ClusterRole [lister]");
  expect(isClusterRole(request({ resource: "clusterroles" }))).toBe(true);
});
