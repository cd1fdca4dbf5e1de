// Written by `pnpm sync-packs` from the rules in this folder.
export { SalesforceAPIAnomalyPassthrough } from "./salesforce-api-anomaly-passthrough";
export { SalesforceAdminLoginAsUser } from "./salesforce-admin-login-as-user";
export { SalesforceBulkAPIDataExfiltration } from "./salesforce-bulk-api-data-exfiltration";
export { SalesforceOAuthCredentialAbuse } from "./salesforce-oauth-credential-abuse";
export { SalesforceThirdPartyIntegrationMonitoring } from "./salesforce-third-party-integration-monitoring";
