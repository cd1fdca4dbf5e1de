import { RuleTest } from "@pypanther/core";
import { DatabricksAuditDataDownloadsFromControlPlane } from "../src/databricks-audit-data-downloads-from-control-plane";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "databrickssql",
  actionName: "downloadQueryResult",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { fileType: "csv" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a result is downloaded",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks downloads by [mira@harbourline.example], such as [downloadQueryResult]",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "databrickssql",
      action: "downloadQueryResult",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
    },
  }),
  new RuleTest({
    name: "a result is shown in the browser",
    expectedResult: false,
    log: { ...request, requestParams: { fileType: "arrows" } },
  }),
  new RuleTest({
    name: "a notebook is exported",
    expectedResult: true,
    log: { ...request, actionName: "workspaceExport", requestParams: { workspaceExportFormat: "HTML" } },
  }),
  new RuleTest({
    name: "a notebook's source is exported",
    expectedResult: false,
    log: { ...request, actionName: "workspaceExport", requestParams: { workspaceExportFormat: "SOURCE" } },
  }),
  new RuleTest({
    name: "a file is read",
    expectedResult: true,
    log: { ...request, actionName: "filesGet", requestParams: {} },
  }),
  new RuleTest({ name: "a query is run", expectedResult: false, log: { ...request, actionName: "executeQuery" } }),
];

export { DatabricksAuditDataDownloadsFromControlPlane as rule };
