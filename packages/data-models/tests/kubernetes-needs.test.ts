import {
  addManagedDataModels,
  compileClause,
  type Condition,
  dataModelFor,
  type JsonObject,
  LogType,
  PantherEvent,
  whenHolds,
  type WhenTest,
} from "@pypanther/core/runtime";
import { AzureMonitorActivityDataModel, GcpAuditLogDataModel } from "../src";

addManagedDataModels([AzureMonitorActivityDataModel, GcpAuditLogDataModel]);

function condition(name: string, test: WhenTest): Condition {
  const [made] = compileClause({ [`udm:${name}`]: test })[0] ?? [];
  if (!made) throw new Error("no condition");
  return made;
}

/** Whether a rule that asks for values of a unified field is shown the log. */
function isShown(logType: LogType, name: string, test: WhenTest, log: JsonObject): boolean {
  const needs = dataModelFor(logType)?.needs?.(condition(name, test));
  return needs === undefined || whenHolds([needs], { log, unified: () => null });
}

const podExec = {
  protoPayload: {
    serviceName: "k8s.io",
    methodName: "io.k8s.core.v1.pods.exec.create",
    resourceName: "core/v1/namespaces/payments/pods/ledger-0/exec",
    authenticationInfo: { principalSubject: "system:anonymous" },
    request: { spec: { hostPID: true } },
  },
};
const clusterRole = {
  protoPayload: {
    serviceName: "k8s.io",
    methodName: "io.k8s.authorization.rbac.v1.clusterroles.patch",
    resourceName: "rbac.authorization.k8s.io/v1/clusterroles/viewer",
    authenticationInfo: { authoritySelector: "org-key" },
  },
};
const bucket = {
  protoPayload: {
    serviceName: "storage.googleapis.com",
    methodName: "storage.buckets.create",
    resourceName: "projects/_/buckets/pods",
    authenticationInfo: { principalEmail: "kim@lakeside.example" },
    request: { spec: { hostPID: true } },
  },
};
const nameless = { protoPayload: { serviceName: "k8s.io" } };

const textFields = ["apiGroup", "apiVersion", "namespace", "resource", "name", "subresource", "verb", "username"];

test.each(textFields)("a rule that asks for the %s of a GKE call is shown the call", (name) => {
  for (const log of [podExec, clusterRole, bucket, nameless, {}]) {
    const value = new PantherEvent(log, dataModelFor(LogType.GCP_AUDIT_LOG)).udmString(name);
    expect(isShown(LogType.GCP_AUDIT_LOG, name, value, log)).toBe(true);
    expect(isShown(LogType.GCP_AUDIT_LOG, name, ["another", value], log)).toBe(true);
  }
});

test.each([
  ["verb", "create", bucket],
  ["verb", "create", clusterRole],
  ["resource", "pods", bucket],
  ["resource", "pods", clusterRole],
  ["username", "system:anonymous", bucket],
  ["hostPID", true, bucket],
])("a rule that asks for the %s %s is not shown other calls", (name, value, log) => {
  expect(isShown(LogType.GCP_AUDIT_LOG, name, value, log)).toBe(false);
});

test("a rule that asks for a setting of a pod is shown what asks for it", () => {
  expect(isShown(LogType.GCP_AUDIT_LOG, "hostPID", true, podExec)).toBe(true);
});

test("a rule that asks for a field of an AKS audit record is shown audit records only", () => {
  const log = { category: "kube-audit-admin", properties: { log: '{"verb":"create"}' } };
  expect(isShown(LogType.AZURE_MONITOR_ACTIVITY, "verb", "create", log)).toBe(true);
  expect(isShown(LogType.AZURE_MONITOR_ACTIVITY, "verb", "create", { ...log, category: "Administrative" })).toBe(false);
});
