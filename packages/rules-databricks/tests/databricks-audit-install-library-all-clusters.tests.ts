import { RuleTest } from "@pypanther/core";
import { DatabricksAuditInstallLibraryAllClusters } from "../src/databricks-audit-install-library-all-clusters";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "clusterLibraries",
  actionName: "installLibraryOnAllClusters",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { library: "pypi:tides" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a library goes to all clusters",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks library installed on all clusters of [4411] by [mira@harbourline.example]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "clusterLibraries",
      action: "installLibraryOnAllClusters",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      library_config: { library: "pypi:tides" },
    },
  }),
  new RuleTest({
    name: "neither workspace nor actor is named",
    expectedResult: true,
    log: { ...request, workspaceId: null, userIdentity: {} },
    expectedTitle: "Databricks library installed on all clusters of an unknown workspace by an unknown user",
  }),
  new RuleTest({
    name: "a library goes to one cluster",
    expectedResult: false,
    log: { ...request, actionName: "installLibraries" },
  }),
];

export { DatabricksAuditInstallLibraryAllClusters as rule };
