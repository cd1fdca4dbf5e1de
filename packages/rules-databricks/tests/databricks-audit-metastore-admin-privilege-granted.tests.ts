import { RuleTest } from "@pypanther/core";
import { DatabricksAuditMetastoreAdminPrivilegeGranted } from "../src/databricks-audit-metastore-admin-privilege-granted";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "unityCatalog",
  actionName: "updateMetastore",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { owner: "tomas@harbourline.example", metastoreId: "ms-2" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a metastore gets another owner",
    expectedResult: true,
    log: request,
    expectedTitle: "[mira@harbourline.example] gave a Databricks metastore to [tomas@harbourline.example]",
    expectedDedup: "metastore_ms-2",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "unityCatalog",
      action: "updateMetastore",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      new_owner: "tomas@harbourline.example",
    },
  }),
  new RuleTest({
    name: "a metastore is renamed",
    expectedResult: false,
    log: { ...request, requestParams: { metastoreId: "ms-2", name: "tides" } },
  }),
  new RuleTest({
    name: "a user joins the administrators' group",
    expectedResult: true,
    log: {
      ...request,
      serviceName: "accounts",
      actionName: "addPrincipalToGroup",
      requestParams: { targetGroupName: "metastore_admins", targetUserName: "tomas@harbourline.example" },
    },
    expectedTitle:
      "[mira@harbourline.example] gave [tomas@harbourline.example] the Databricks metastore rights of [metastore_admins]",
    expectedDedup: "principal_tomas@harbourline.example",
  }),
  new RuleTest({
    name: "another service logs the same",
    expectedResult: false,
    log: { ...request, actionName: "addPrincipalToGroup", requestParams: { targetGroupName: "metastore_admins" } },
  }),
  new RuleTest({
    name: "a user leaves the group",
    expectedResult: false,
    log: {
      ...request,
      serviceName: "accounts",
      actionName: "removePrincipalFromGroup",
      requestParams: { targetGroupName: "metastore_admins" },
    },
  }),
  new RuleTest({
    name: "an administrator is removed",
    expectedResult: false,
    log: {
      ...request,
      serviceName: "accounts",
      actionName: "removeAdmin",
      requestParams: { targetGroupName: "metastore_admins" },
    },
  }),
  new RuleTest({
    name: "a user joins another group of administrators",
    expectedResult: false,
    log: {
      ...request,
      serviceName: "accounts",
      actionName: "addPrincipalToGroup",
      requestParams: { targetGroupName: "admins" },
    },
  }),
];

export { DatabricksAuditMetastoreAdminPrivilegeGranted as rule };
