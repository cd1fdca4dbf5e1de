import {
  type EventReader,
  field,
  fieldAt,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type PantherEvent,
} from "@pypanther/core";
import { pantherflowInvestigation } from "./investigation";
import { isTruthy } from "./truthy";

/** The namespaces that belong to the cluster itself. */
export const SYSTEM_NAMESPACES: ReadonlySet<string> = new Set([
  "gke-system",
  "kube-node-lease",
  "kube-public",
  "kube-system",
]);

/** Paths of a node that give power over it; "/" and "/etc/" stand for themselves only. */
export const SENSITIVE_HOSTPATHS: ReadonlySet<string> = new Set([
  "/",
  "/etc/",
  "/etc/kubernetes",
  "/home/admin",
  "/proc",
  "/root",
  "/run/containerd/containerd.sock",
  "/sys",
  "/var/lib/docker",
  "/var/lib/kubelet",
  "/var/run/crio/crio.sock",
  "/var/run/docker.sock",
]);

/** Beginnings of the names that parts of a cluster and of its cloud work under. */
export const SYSTEM_IDENTITY_PREFIXES: readonly string[] = [
  ".iam.gserviceaccount.com",
  "azure-",
  "eks:",
  "gke-",
  "masterclient",
  "system:serviceaccount:kube-system:",
];

/** Alert context of an audit event of any cloud's Kubernetes; `extraFields` are added and win. */
export function k8sAlertContext(event: PantherEvent, extraFields: JsonObject | null = null): Record<string, JsonValue> {
  return {
    username: event.udm("username"),
    sourceIPs: event.udm("sourceIPs"),
    userAgent: event.udm("userAgent"),
    namespace: event.udm("namespace"),
    verb: event.udm("verb"),
    resource: event.udm("resource"),
    requestURI: event.udm("requestURI"),
    responseStatus: event.udm("responseStatus"),
    cluster: event.get("p_source_label"),
    "PantherFlow Investigation": pantherflowInvestigation(event),
    ...extraFields,
  };
}

/** Whether a namespace belongs to the cluster itself. */
export function isSystemNamespace(namespace: JsonValue): boolean {
  return typeof namespace === "string" && SYSTEM_NAMESPACES.has(namespace);
}

/** Whether a user is a part of the cluster or its cloud; service accounts of other namespaces are not. */
export function isSystemPrincipal(username: JsonValue): boolean {
  if (typeof username !== "string") return false;
  return (
    SYSTEM_IDENTITY_PREFIXES.some((prefix) => username.startsWith(prefix)) ||
    username === "aksService" ||
    (username.startsWith("system:") && !username.includes("serviceaccount"))
  );
}

/** Whether a response status tells of failure, in HTTP (400 and up) or gRPC codes (1 to 16). */
export function isFailedRequest(responseStatus: JsonValue): boolean {
  const code = fieldAt(responseStatus, ["code"]);
  return typeof code === "number" && Number.isInteger(code) && (code >= 400 || (code >= 1 && code <= 16));
}

/** Whether an event is an audit event of Kubernetes, in EKS, GKE or AKS. */
export function isK8sLog(event: EventReader): boolean {
  switch (event.get("p_log_type")) {
    case "Amazon.EKS.Audit":
      return true;
    case "GCP.AuditLog":
      return event.deepGet("protoPayload", "serviceName") === "k8s.io";
    case "Azure.MonitorActivity":
      return ["kube-audit", "kube-audit-admin"].includes(event.string("category"));
    default:
      return false;
  }
}

/** The name under which the cluster's logs come in. */
export function getClusterLabel(event: EventReader, fallback = "<UNKNOWN_CLUSTER>"): string {
  return event.string("p_source_label") || fallback;
}

/** Whether some container is privileged, may run as root, or does. */
export function isPrivilegedContainer(containers: JsonValue): boolean {
  return objects(containers).some((container) => {
    const setting = (name: string) => fieldAt(container, ["securityContext", name]);
    return setting("privileged") === true || setting("runAsNonRoot") === false || setting("runAsUser") === 0;
  });
}

/** Whether some volume is a path of the node. */
export function hasHostpathVolume(volumes: JsonValue): boolean {
  return objects(volumes).some((volume) => field(volume, "hostPath") !== undefined);
}

/** The paths of the node that volumes give access to. */
export function getHostpathPaths(volumes: JsonValue): string[] {
  return objects(volumes)
    .map((volume) => fieldAt(volume, ["hostPath", "path"]) ?? "")
    .filter((path) => typeof path === "string")
    .filter(Boolean);
}

/** Whether a path of the node is sensitive or lies below one that is. */
export function isSensitiveHostpath(path: string | null): boolean {
  if (!path) return false;
  return (
    SENSITIVE_HOSTPATHS.has(path) || [...SENSITIVE_HOSTPATHS].some((sensitive) => path.startsWith(`${sensitive}/`))
  );
}

/** The name of the object that a request was about. */
export function getResourceName(event: PantherEvent, fallback = "<UNKNOWN>"): string {
  return event.udmString("name") || fallback;
}

/** The name of the pod that a request was about, from the response or the request when the event itself lacks it. */
export function getPodName(event: PantherEvent, fallback = "<UNKNOWN_POD>"): string {
  const names = [
    event.udm("name"),
    fieldAt(event.udm("responseObject"), ["metadata", "name"]),
    fieldAt(event.udm("requestObject"), ["metadata", "name"]),
  ];
  return names.filter((name) => typeof name === "string").find(Boolean) ?? fallback;
}

/** Alert context about the pod in a request: who owns it, what it shares with the node, its containers and volumes. */
export function getPodContextFields(event: PantherEvent) {
  const request = event.udm("requestObject");
  const owners = objects(fieldAt(request, ["metadata", "ownerReferences"]));
  const shares = (name: string) => fieldAt(request, ["spec", name]) ?? false;
  return {
    pod_name: getPodName(event),
    owner_references: orNull(owners.map((owner) => ({ kind: valueOf(owner, "kind"), name: valueOf(owner, "name") }))),
    host_settings: { hostPID: shares("hostPID"), hostIPC: shares("hostIPC"), hostNetwork: shares("hostNetwork") },
    containers: orNull(objects(event.udm("containers")).map(containerSummary)),
    volumes: orNull(objects(fieldAt(request, ["spec", "volumes"])).map(volumeSummary)),
  };
}

function containerSummary(container: JsonObject) {
  const variables = objects(field(container, "env")).filter((variable) => isTruthy(valueOf(variable, "name")));
  return {
    name: valueOf(container, "name"),
    image: valueOf(container, "image"),
    ports: objects(field(container, "ports")).map((port) => valueOf(port, "containerPort")),
    env_vars: variables.map((variable) => valueOf(variable, "name")),
    secret_refs: orNull(variables.flatMap(secretReference)),
    volume_mounts: objects(field(container, "volumeMounts"))
      .map((mount) => ({ path: valueOf(mount, "mountPath"), name: valueOf(mount, "name") }))
      .filter(({ path, name }) => isTruthy(path) && isTruthy(name)),
    security_context: field(container, "securityContext") ?? {},
    resources: field(container, "resources") ?? {},
  };
}

function secretReference(variable: JsonObject) {
  const secret = fieldAt(variable, ["valueFrom", "secretKeyRef"]);
  if (!isJsonObject(secret)) return [];
  const reference = {
    env_var: valueOf(variable, "name"),
    secret_name: valueOf(secret, "name"),
    secret_key: valueOf(secret, "key"),
  };
  return [reference];
}

function volumeSummary(volume: JsonObject): JsonObject {
  const name = valueOf(volume, "name");
  if (field(volume, "hostPath") !== undefined) {
    const path = fieldAt(volume, ["hostPath", "path"]) ?? null;
    return { name, type: "hostPath", path, sensitive: typeof path === "string" && isSensitiveHostpath(path) };
  }
  if (field(volume, "configMap") !== undefined) {
    return { name, type: "configMap", source: fieldAt(volume, ["configMap", "name"]) ?? null };
  }
  if (field(volume, "secret") !== undefined) {
    return { name, type: "secret", source: fieldAt(volume, ["secret", "secretName"]) ?? null };
  }
  return { name, type: "other", keys: Object.keys(volume) };
}

function objects(list: JsonValue | undefined): JsonObject[] {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

function valueOf(object: JsonObject, name: string): JsonValue {
  return field(object, name) ?? null;
}

function orNull<T>(list: T[]): T[] | null {
  return list.length > 0 ? list : null;
}
