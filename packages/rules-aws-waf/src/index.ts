// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { AWSWAFManagedAdminProtection } from "./aws-waf-managed-admin-protection";
import { AWSWAFManagedAntiDDoS } from "./aws-waf-managed-anti-ddos";
import { AWSWAFManagedBotControl } from "./aws-waf-managed-bot-control";
import { AWSWAFManagedCoreRuleSet } from "./aws-waf-managed-core-rule-set";
import { AWSWAFManagedIPReputation } from "./aws-waf-managed-ip-reputation";
import { AWSWAFManagedKnownBadInputs } from "./aws-waf-managed-known-bad-inputs";
import { AWSWAFManagedSQLDatabase } from "./aws-waf-managed-sql-database";
import { AWSWAFReactJSRCEBody } from "./aws-waf-react-jsrce-body";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AWSWAFManagedAdminProtection,
    AWSWAFManagedAntiDDoS,
    AWSWAFManagedBotControl,
    AWSWAFManagedCoreRuleSet,
    AWSWAFManagedIPReputation,
    AWSWAFManagedKnownBadInputs,
    AWSWAFManagedSQLDatabase,
    AWSWAFReactJSRCEBody,
  ],
  dataModels: [],
});

export {
  AWSWAFManagedAdminProtection,
  AWSWAFManagedAntiDDoS,
  AWSWAFManagedBotControl,
  AWSWAFManagedCoreRuleSet,
  AWSWAFManagedIPReputation,
  AWSWAFManagedKnownBadInputs,
  AWSWAFManagedSQLDatabase,
  AWSWAFReactJSRCEBody,
};
