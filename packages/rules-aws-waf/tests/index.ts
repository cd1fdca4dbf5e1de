// Written by `pnpm sync-packs` from the rules in this folder.
export * as AWSWAFManagedAdminProtection from "./aws-waf-managed-admin-protection.tests";
export * as AWSWAFManagedAntiDDoS from "./aws-waf-managed-anti-ddos.tests";
export * as AWSWAFManagedBotControl from "./aws-waf-managed-bot-control.tests";
export * as AWSWAFManagedCoreRuleSet from "./aws-waf-managed-core-rule-set.tests";
export * as AWSWAFManagedIPReputation from "./aws-waf-managed-ip-reputation.tests";
export * as AWSWAFManagedKnownBadInputs from "./aws-waf-managed-known-bad-inputs.tests";
export * as AWSWAFManagedSQLDatabase from "./aws-waf-managed-sql-database.tests";
export * as AWSWAFReactJSRCEBody from "./aws-waf-react-js-rce-body.tests";
