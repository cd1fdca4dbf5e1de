// Written by `pnpm sync-packs` from the rules in this folder.
export * as SalesforceAPIAnomalyPassthrough from "./salesforce-api-anomaly-passthrough.tests";
export * as SalesforceAdminLoginAsUser from "./salesforce-admin-login-as-user.tests";
export * as SalesforceBulkAPIDataExfiltration from "./salesforce-bulk-api-data-exfiltration.tests";
export * as SalesforceOAuthCredentialAbuse from "./salesforce-oauth-credential-abuse.tests";
export * as SalesforceThirdPartyIntegrationMonitoring from "./salesforce-third-party-integration-monitoring.tests";
