import { RuleTest } from "@pypanther/core";
import { DatabricksAuditMountPointCreation } from "../src/databricks-audit-mount-point-creation";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "dbfs",
  actionName: "mount",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { mountPoint: "/mnt/tides" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a storage is mounted",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks mount [/mnt/tides] created in [4411] by [mira@harbourline.example]",
    expectedDedup: "4411_/mnt/tides",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "dbfs",
      action: "mount",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      mount_point: "/mnt/tides",
      mount_config: { mountPoint: "/mnt/tides" },
    },
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...request, requestParams: {}, workspaceId: null, userIdentity: {} },
    expectedTitle: "Databricks mount of unknown name created in an unknown workspace by an unknown user",
    expectedDedup: "unknown_unknown",
  }),
  new RuleTest({ name: "a storage is unmounted", expectedResult: false, log: { ...request, actionName: "unmount" } }),
];

export { DatabricksAuditMountPointCreation as rule };
