import { eventOf, type JsonValue, type TestLog } from "@pypanther/core";

const subscription = "/subscriptions/6f0d";

/** The id of a resource in the resource group "rg". */
export function resourceId(path: string): string {
  return `${subscription}/resourceGroups/rg/providers/${path}`;
}

/** The record of a successful operation on a resource in the resource group "rg". */
export function activity(operationName: string, resourcePath: string, properties: TestLog = {}): TestLog {
  return {
    p_log_type: "Azure.MonitorActivity",
    time: "2026-03-11T08:42:17.913Z",
    category: "Administrative",
    level: "Informational",
    operationName,
    resourceId: resourceId(resourcePath),
    resultType: "Success",
    callerIpAddress: "198.51.100.87",
    correlationId: "0b7d9c52-4c1e-4f6a-9d37-61a0e2f8c415",
    location: "northeurope",
    tenantId: "c2a9f1d0-7be4-4e11-b1f3-8d5506e9a273",
    properties: { entity: "harbourline", ...properties },
  };
}

/** What the alert context has of a record of `activity`, whatever the rule. */
export function contextOf(log: TestLog): Record<string, JsonValue> {
  const event = eventOf(log);
  return {
    resource_id: event.get("resourceId"),
    caller_ip: "198.51.100.87",
    operation_name: event.get("operationName"),
    result_type: "Success",
    correlation_id: "0b7d9c52-4c1e-4f6a-9d37-61a0e2f8c415",
    location: "northeurope",
    tenant_id: "c2a9f1d0-7be4-4e11-b1f3-8d5506e9a273",
    ...(event.string("resourceId").includes("/resourceGroups/") && { resource_group: "rg" }),
    properties: event.get("properties"),
  };
}
