// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { SalesforceAPIAnomalyPassthrough } from "./salesforce-api-anomaly-passthrough";
import { SalesforceAdminLoginAsUser } from "./salesforce-admin-login-as-user";
import { SalesforceBulkAPIDataExfiltration } from "./salesforce-bulk-api-data-exfiltration";
import { SalesforceOAuthCredentialAbuse } from "./salesforce-oauth-credential-abuse";
import { SalesforceThirdPartyIntegrationMonitoring } from "./salesforce-third-party-integration-monitoring";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    SalesforceAPIAnomalyPassthrough,
    SalesforceAdminLoginAsUser,
    SalesforceBulkAPIDataExfiltration,
    SalesforceOAuthCredentialAbuse,
    SalesforceThirdPartyIntegrationMonitoring,
  ],
  dataModels: [],
});

export {
  SalesforceAPIAnomalyPassthrough,
  SalesforceAdminLoginAsUser,
  SalesforceBulkAPIDataExfiltration,
  SalesforceOAuthCredentialAbuse,
  SalesforceThirdPartyIntegrationMonitoring,
};
