// Written by `pnpm sync-packs` from the rules in this folder.
export { AWSWAFManagedAdminProtection } from "./aws-waf-managed-admin-protection";
export { AWSWAFManagedAntiDDoS } from "./aws-waf-managed-anti-ddos";
export { AWSWAFManagedBotControl } from "./aws-waf-managed-bot-control";
export { AWSWAFManagedCoreRuleSet } from "./aws-waf-managed-core-rule-set";
export { AWSWAFManagedIPReputation } from "./aws-waf-managed-ip-reputation";
export { AWSWAFManagedKnownBadInputs } from "./aws-waf-managed-known-bad-inputs";
export { AWSWAFManagedSQLDatabase } from "./aws-waf-managed-sql-database";
export { AWSWAFReactJSRCEBody } from "./aws-waf-react-js-rce-body";
