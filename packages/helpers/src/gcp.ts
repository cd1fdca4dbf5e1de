import { asText, type EventReader, isJsonObject, type JsonObject } from "@pypanther/core";

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

/** Whether a call was made by a part of GKE itself or in a namespace of its own. */
export function isGkeSystemCall(event: EventReader): boolean {
  return (
    isGkeSystemPrincipal(event.string("protoPayload", "authenticationInfo", "principalEmail")) ||
    isGkeSystemNamespace(event.string("protoPayload", "resourceName"))
  );
}

/** Who made the call that an audit log tells of. */
export function gcpPrincipal(event: EventReader, fallback = "<ACTOR_NOT_FOUND>"): string {
  return asText(event.deepGet("protoPayload", "authenticationInfo", "principalEmail"), fallback);
}

/** The method that was called, such as "google.iam.admin.v1.CreateRole". */
export function gcpMethodName(event: EventReader, fallback = "<OPERATION_NOT_FOUND>"): string {
  return asText(event.deepGet("protoPayload", "methodName"), fallback);
}

/** What a call was about, such as "projects/PROJECT/sinks/SINK". */
export function gcpResourceName(event: EventReader, fallback = "<RESOURCE_NOT_FOUND>"): string {
  return asText(event.deepGet("protoPayload", "resourceName"), fallback);
}

/** A label of the resource that a call was about, such as "project_id". */
export function gcpResourceLabel(event: EventReader, label: string, fallback: string): string {
  return asText(event.deepGet("resource", "labels", label), fallback);
}

/** The project that a call was made in. */
export function gcpProject(event: EventReader, fallback = "<PROJECT_NOT_FOUND>"): string {
  return gcpResourceLabel(event, "project_id", fallback);
}

/** The piece of a resource name after a collection: "7" in "organizations/7/sinks/s" for "organizations"; "" if none. */
export function gcpPathSegment(path: string, collection: string): string {
  const pieces = path.split("/");
  const index = pieces.indexOf(collection);
  return index < 0 ? "" : (pieces[index + 1] ?? "");
}

/** The last piece of a resource name: "s" in "organizations/7/sinks/s". */
export function gcpLastPathSegment(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The service accounts that a request attaches to a virtual machine, by e-mail address. */
export function gcpServiceAccountEmails(event: EventReader): string[] {
  return event
    .readers("protoPayload", "request", "serviceAccounts")
    .map((account) => account.string("email"))
    .filter((email) => email !== "");
}

/** The changes to bindings that a policy change tells of, whatever the method that made it. */
export function gcpPolicyDeltas(event: EventReader): EventReader[] {
  return event.readers("protoPayload", "serviceData", "policyDelta", "bindingDeltas");
}

/** Whether a name is that of the service account that Cloud Storage encrypts and notifies with. */
export function isGcsServiceAgent(name: string): boolean {
  return name.includes("gs-project-accounts.iam.gserviceaccount.com");
}

/** The name of the object in "projects/_/buckets/BUCKET/objects/NAME", undefined when the name is not of that form. */
export function gcsObjectName(resourceName: string): string | undefined {
  const marker = "/objects/";
  const start = resourceName.lastIndexOf(marker);
  return start < 0 ? undefined : resourceName.slice(start + marker.length);
}

/** Whether a member of a policy has an address of another mail domain than the caller. */
export function isOfForeignDomain(member: string, event: EventReader): boolean {
  const caller = event.string("protoPayload", "authenticationInfo", "principalEmail");
  return !member.endsWith(`@${caller.slice(caller.lastIndexOf("@") + 1)}`);
}
