import { type EventDataModel, type JsonObject, type JsonValue, PantherEvent } from "@pypanther/core";
import {
  getClusterLabel,
  getHostpathPaths,
  getPodContextFields,
  getPodName,
  getResourceName,
  hasHostpathVolume,
  isFailedRequest,
  isK8sLog,
  isPrivilegedContainer,
  isSensitiveHostpath,
  isSystemNamespace,
  isSystemPrincipal,
  k8sAlertContext,
} from "../src/kubernetes";

/** Unified fields as a cluster in the test has them: those of the same name, some from deeper down. */
const dataModel: EventDataModel = {
  value: (event, name) => {
    if (name === "username") return event.deepGet("user", "username");
    if (name === "containers") return event.deepGet("requestObject", "spec", "containers");
    return name === "name" ? event.deepGet("objectRef", "name") : event.get(name);
  },
  path: () => null,
};
const audit = (log: JsonObject) => new PantherEvent(log, dataModel);
const bare = new PantherEvent({});

const event = audit({
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "shop-cluster",
  p_event_time: "2030-01-02 03:04:05",
  verb: "create",
  requestURI: "/api/v1/namespaces/shop/pods",
  sourceIPs: ["192.0.2.10"],
  userAgent: "kubectl/1.31",
  user: { username: "ines" },
  namespace: "shop",
  resource: "pods",
  responseStatus: { code: 201 },
  requestObject: {
    metadata: { ownerReferences: [{ kind: "ReplicaSet", name: "cart", uid: "7" }] },
    spec: {
      hostPID: true,
      volumes: [
        { name: "keys", hostPath: { path: "/etc/kubernetes/pki" } },
        { name: "settings", configMap: { name: "cart-settings" } },
        { name: "token", secret: { secretName: "cart-token" } },
        { name: "scratch", emptyDir: {} },
      ],
      containers: [
        {
          name: "cart",
          image: "registry.meridian.example/cart:4",
          ports: [{ containerPort: 8080 }],
          env: [
            { name: "MODE", value: "live" },
            { name: "TOKEN", valueFrom: { secretKeyRef: { name: "cart-token", key: "value" } } },
          ],
          volumeMounts: [{ mountPath: "/keys", name: "keys" }, { mountPath: "/nowhere" }],
          securityContext: { privileged: true },
        },
      ],
    },
  },
  responseObject: { metadata: { name: "cart-x7" } },
});

describe("the alert context", () => {
  test("holds the unified fields, the cluster, a query and what the rule adds", () => {
    const { "PantherFlow Investigation": query, ...context } = k8sAlertContext(event, { reason: "exec" });
    expect(context).toEqual({
      username: "ines",
      sourceIPs: ["192.0.2.10"],
      userAgent: "kubectl/1.31",
      namespace: "shop",
      verb: "create",
      resource: "pods",
      requestURI: "/api/v1/namespaces/shop/pods",
      responseStatus: { code: 201 },
      cluster: "shop-cluster",
      reason: "exec",
    });
    expect(query).toContain("amazon_eks_audit");
  });

  test("is null throughout without a data model, but for what the rule adds", () => {
    const { "PantherFlow Investigation": query, verb, ...context } = k8sAlertContext(bare, { verb: "patch" });
    expect(query).toContain("panther_logs.public.\n| where p_event_time between time.parse_timestamp('')");
    expect(verb).toBe("patch");
    expect(new Set(Object.values(context))).toEqual(new Set([null]));
  });
});

test.each([
  ["kube-system", true],
  ["shop", false],
  [null, false],
  [["kube-system"], false],
])("namespace %p belongs to the cluster: %p", (namespace, expected) => {
  expect(isSystemNamespace(namespace)).toBe(expected);
});

test.each([
  ["eks:node-manager", true],
  ["system:kube-scheduler", true],
  ["system:serviceaccount:kube-system:dns", true],
  ["system:serviceaccount:shop:cart", false],
  ["ci@meridian.iam.gserviceaccount.com", false],
  ["aksService", true],
  ["masterclient", true],
  ["", false],
  [null, false],
])("principal %p belongs to the cluster: %p", (principal, expected) => {
  expect(isSystemPrincipal(principal)).toBe(expected);
});

test.each<[JsonValue, boolean]>([
  [{ code: 403 }, true],
  [{ code: 7 }, true],
  [{ code: 201 }, false],
  [{ code: 0 }, false],
  [{ code: "403" }, false],
  [{ code: 403.5 }, false],
  [{}, false],
  [null, false],
])("response status %j is a failure: %p", (status, expected) => {
  expect(isFailedRequest(status)).toBe(expected);
});

test.each<[JsonObject, boolean]>([
  [{ p_log_type: "Amazon.EKS.Audit" }, true],
  [{ p_log_type: "GCP.AuditLog", protoPayload: { serviceName: "k8s.io" } }, true],
  [{ p_log_type: "GCP.AuditLog" }, false],
  [{ p_log_type: "Azure.MonitorActivity", category: "kube-audit-admin" }, true],
  [{ p_log_type: "Azure.MonitorActivity", category: "Policy" }, false],
  [{}, false],
])("%j is a Kubernetes audit event: %p", (log, expected) => {
  expect(isK8sLog(new PantherEvent(log))).toBe(expected);
});

test("the cluster's label has a fallback", () => {
  expect(getClusterLabel(event)).toBe("shop-cluster");
  expect(getClusterLabel(bare)).toBe("<UNKNOWN_CLUSTER>");
  expect(getClusterLabel(bare, "none")).toBe("none");
});

test.each<[string, JsonValue, boolean]>([
  ["a privileged one", [{ securityContext: { privileged: true } }], true],
  ["one that may run as root", [{ securityContext: { runAsNonRoot: false } }], true],
  ["one that runs as root", [{ securityContext: { runAsUser: 0 } }], true],
  ["one without a security context", [{ name: "cart" }], false],
  ["what is no container", [null, "privileged"], false],
  ["none", null, false],
])("containers with %s are privileged or not", (_, containers, expected) => {
  expect(isPrivilegedContainer(containers)).toBe(expected);
});

test("volumes may be paths of the node", () => {
  const volumes: JsonValue = [{ name: "a", hostPath: { path: "/etc" } }, { hostPath: {} }, { name: "b", emptyDir: {} }];
  expect(hasHostpathVolume(volumes)).toBe(true);
  expect(hasHostpathVolume([{ name: "b", emptyDir: {} }])).toBe(false);
  expect(hasHostpathVolume(null)).toBe(false);
  expect(getHostpathPaths(volumes)).toEqual(["/etc"]);
  expect(getHostpathPaths("volumes")).toEqual([]);
  expect(getHostpathPaths(null)).toEqual([]);
});

test.each([
  ["/var/lib/kubelet/pods", true],
  ["/etc/", true],
  ["/", true],
  ["/etc/passwd", false],
  ["/rooted", false],
  [null, false],
])("path %p is sensitive: %p", (path, expected) => {
  expect(isSensitiveHostpath(path)).toBe(expected);
});

test("the name of the object that a request was about has a fallback", () => {
  expect(getResourceName(audit({ objectRef: { name: "cart" } }))).toBe("cart");
  expect(getResourceName(audit({}))).toBe("<UNKNOWN>");
  expect(getResourceName(bare, "none")).toBe("none");
});

test.each<[string, PantherEvent, string]>([
  ["the event", audit({ objectRef: { name: "cart-0" }, responseObject: { metadata: { name: "cart-1" } } }), "cart-0"],
  ["the response", event, "cart-x7"],
  ["the request", audit({ requestObject: { metadata: { name: "cart-2" } } }), "cart-2"],
  ["nowhere", bare, "<UNKNOWN_POD>"],
])("a pod's name comes from %s", (_, log, expected) => {
  expect(getPodName(log)).toBe(expected);
});

describe("the context of a pod", () => {
  test("tells owners, host settings, containers and volumes", () => {
    expect(getPodContextFields(event)).toEqual({
      pod_name: "cart-x7",
      owner_references: [{ kind: "ReplicaSet", name: "cart" }],
      host_settings: { hostPID: true, hostIPC: false, hostNetwork: false },
      containers: [
        {
          name: "cart",
          image: "registry.meridian.example/cart:4",
          ports: [8080],
          env_vars: ["MODE", "TOKEN"],
          secret_refs: [{ env_var: "TOKEN", secret_name: "cart-token", secret_key: "value" }],
          volume_mounts: [{ path: "/keys", name: "keys" }],
          security_context: { privileged: true },
          resources: {},
        },
      ],
      volumes: [
        { name: "keys", type: "hostPath", path: "/etc/kubernetes/pki", sensitive: true },
        { name: "settings", type: "configMap", source: "cart-settings" },
        { name: "token", type: "secret", source: "cart-token" },
        { name: "scratch", type: "other", keys: ["name", "emptyDir"] },
      ],
    });
  });

  test("describes an empty container", () => {
    const log = audit({ requestObject: { spec: { containers: [{}] } } });
    expect(getPodContextFields(log).containers).toEqual([
      {
        name: null,
        image: null,
        ports: [],
        env_vars: [],
        secret_refs: null,
        volume_mounts: [],
        security_context: {},
        resources: {},
      },
    ]);
  });

  test.each([
    ["an empty event", bare],
    ["a request of another type", audit({ requestObject: "pod", responseObject: [1] })],
  ])("is empty for %s", (_, log) => {
    expect(getPodContextFields(log)).toEqual({
      pod_name: "<UNKNOWN_POD>",
      owner_references: null,
      host_settings: { hostPID: false, hostIPC: false, hostNetwork: false },
      containers: null,
      volumes: null,
    });
  });
});
