import { type EventReader, isJsonObject, type JsonObject } from "@pypanther/core";

/** Beginnings of the names that GKE's own parts and add-ons work under. */
export const GKE_SYSTEM_SERVICE_ACCOUNT_PREFIXES: readonly string[] = [
  "system:addon-manager",
  "system:kube-controller-manager",
  "system:kube-scheduler",
  "system:serviceaccount:asm-system:",
  "system:serviceaccount:config-management-system:",
  "system:serviceaccount:gke-managed-system:",
  "system:serviceaccount:gke-system:",
  "system:serviceaccount:gmp-public:",
  "system:serviceaccount:gmp-system:",
  "system:serviceaccount:istio-system:",
  "system:serviceaccount:kube-node-lease:",
  "system:serviceaccount:kube-public:",
  "system:serviceaccount:kube-system:",
];

/** The service accounts that Google makes for GKE, by e-mail address or workload identity. */
export const GKE_SYSTEM_SERVICE_ACCOUNT_PATTERNS: readonly RegExp[] = [
  /^\d+-compute@developer\.gserviceaccount\.com$/,
  /^\d+@cloudservices\.gserviceaccount\.com$/,
  /^(?:container-engine-robot|gke-\d+)@.*\.iam\.gserviceaccount\.com$/,
  /^service-\d+@(?:container-engine-robot|containerregistry)\.iam\.gserviceaccount\.com$/,
  /\.svc\.id\.goog\[(?:kube-system|gke-system|gke-managed-system)\/[^[\]]*\]$/,
];

/** The namespaces of GKE's own parts and add-ons. */
export const GKE_SYSTEM_NAMESPACES: readonly string[] = [
  "asm-system",
  "config-management-system",
  "gke-managed-system",
  "gke-system",
  "gmp-public",
  "gmp-system",
  "istio-system",
  "kube-node-lease",
  "kube-public",
  "kube-system",
];

/** Who called which method from where, by an audit log. */
export function getInfo(event: EventReader) {
  return {
    principal: event.deepGet("protoPayload", "authenticationInfo", "principalEmail"),
    project_id: event.deepGet("protoPayload", "resource", "labels", "project_id"),
    caller_ip: event.deepGet("protoPayload", "requestMetadata", "callerIP"),
    user_agent: event.deepGet("protoPayload", "requestMetadata", "callerSuppliedUserAgent"),
    method_name: event.deepGet("protoPayload", "methodName"),
  };
}

/**
 * `getInfo` with the pod that a call was about: a resource named core/v1/namespaces/NAMESPACE/pods/POD/ACTION. Namespace
 * and pod are null for any other resource.
 */
export function getK8sInfo(event: EventReader) {
  const parts = event.string("protoPayload", "resourceName").split("/", 8);
  const [, , , namespace = null, , pod = null] = parts.length === 7 ? parts : [];
  return { ...getInfo(event), namespace, pod };
}

/** Both ends of a connection, by a VPC flow log. */
export function getFlowLogInfo(event: EventReader) {
  return {
    src_ip: event.deepGet("jsonPayload", "connection", "src_ip"),
    dest_ip: event.deepGet("jsonPayload", "connection", "dest_ip"),
    src_port: event.deepGet("jsonPayload", "connection", "src_port"),
    dest_port: event.deepGet("jsonPayload", "connection", "dest_port"),
    protocol: event.deepGet("jsonPayload", "connection", "protocol"),
    bytes_sent: event.deepGet("jsonPayload", "bytes_sent"),
    reporter: event.deepGet("jsonPayload", "reporter"),
  };
}

/** Alert context of an audit log. */
export function gcpAlertContext(event: EventReader) {
  return {
    project: event.deepGet("resource", "labels", "project_id") ?? "",
    principal: event.deepGet("protoPayload", "authenticationInfo", "principalEmail") ?? "",
    caller_ip: event.deepGet("protoPayload", "requestMetadata", "callerIP") ?? "",
    methodName: event.deepGet("protoPayload", "methodName") ?? "",
    resourceName: event.deepGet("protoPayload", "resourceName") ?? "",
    serviceName: event.deepGet("protoPayload", "serviceName") ?? "",
  };
}

/** What a SetIamPolicy call changed: `{ action, role, member }` each. Empty for other methods. */
export function getBindingDeltas(event: EventReader): JsonObject[] {
  if (event.deepGet("protoPayload", "methodName") !== "SetIamPolicy") return [];
  return event.list("protoPayload", "serviceData", "policyDelta", "bindingDeltas").filter(isJsonObject);
}

/** Whether a principal is a part of GKE itself rather than a person or workload. */
export function isGkeSystemPrincipal(principalEmail: string | null): boolean {
  if (!principalEmail) return false;
  return (
    GKE_SYSTEM_SERVICE_ACCOUNT_PREFIXES.some((prefix) => principalEmail.startsWith(prefix)) ||
    GKE_SYSTEM_SERVICE_ACCOUNT_PATTERNS.some((pattern) => pattern.test(principalEmail))
  );
}

/** Whether a resource name such as "core/v1/namespaces/NAMESPACE/..." lies in a namespace of GKE itself. */
export function isGkeSystemNamespace(resourceName: string | null): boolean {
  const [, , kind, namespace] = (resourceName ?? "").split("/", 4);
  return kind === "namespaces" && namespace !== undefined && GKE_SYSTEM_NAMESPACES.includes(namespace);
}
