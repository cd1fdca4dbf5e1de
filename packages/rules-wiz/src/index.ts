// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { WizAlertPassthrough } from "./wiz-alert-passthrough";
import { WizCICDScanPolicyUpdatedOrDeleted } from "./wiz-cicd-scan-policy-updated-or-deleted";
import { WizConnectorUpdatedOrDeleted } from "./wiz-connector-updated-or-deleted";
import { WizDataClassifierUpdatedOrDeleted } from "./wiz-data-classifier-updated-or-deleted";
import { WizDefendAlertPassthrough } from "./wiz-defend-alert-passthrough";
import { WizImageIntegrityValidatorUpdatedOrDeleted } from "./wiz-image-integrity-validator-updated-or-deleted";
import { WizIntegrationUpdatedOrDeleted } from "./wiz-integration-updated-or-deleted";
import { WizIssueAlertPassthrough } from "./wiz-issue-alert-passthrough";
import { WizRevokeUserSessions } from "./wiz-revoke-user-sessions";
import { WizRotateServiceAccountSecret } from "./wiz-rotate-service-account-secret";
import { WizRuleChange } from "./wiz-rule-change";
import { WizSAMLIdentityProviderChange } from "./wiz-saml-identity-provider-change";
import { WizServiceAccountChange } from "./wiz-service-account-change";
import { WizUpdateIPRestrictions } from "./wiz-update-ip-restrictions";
import { WizUpdateLoginSettings } from "./wiz-update-login-settings";
import { WizUpdateScannerSettings } from "./wiz-update-scanner-settings";
import { WizUpdateSupportContactList } from "./wiz-update-support-contact-list";
import { WizUserCreatedOrDeleted } from "./wiz-user-created-or-deleted";
import { WizUserRoleUpdatedOrDeleted } from "./wiz-user-role-updated-or-deleted";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    WizAlertPassthrough,
    WizCICDScanPolicyUpdatedOrDeleted,
    WizConnectorUpdatedOrDeleted,
    WizDataClassifierUpdatedOrDeleted,
    WizDefendAlertPassthrough,
    WizImageIntegrityValidatorUpdatedOrDeleted,
    WizIntegrationUpdatedOrDeleted,
    WizIssueAlertPassthrough,
    WizRevokeUserSessions,
    WizRotateServiceAccountSecret,
    WizRuleChange,
    WizSAMLIdentityProviderChange,
    WizServiceAccountChange,
    WizUpdateIPRestrictions,
    WizUpdateLoginSettings,
    WizUpdateScannerSettings,
    WizUpdateSupportContactList,
    WizUserCreatedOrDeleted,
    WizUserRoleUpdatedOrDeleted,
  ],
  dataModels: [],
});

export {
  WizAlertPassthrough,
  WizCICDScanPolicyUpdatedOrDeleted,
  WizConnectorUpdatedOrDeleted,
  WizDataClassifierUpdatedOrDeleted,
  WizDefendAlertPassthrough,
  WizImageIntegrityValidatorUpdatedOrDeleted,
  WizIntegrationUpdatedOrDeleted,
  WizIssueAlertPassthrough,
  WizRevokeUserSessions,
  WizRotateServiceAccountSecret,
  WizRuleChange,
  WizSAMLIdentityProviderChange,
  WizServiceAccountChange,
  WizUpdateIPRestrictions,
  WizUpdateLoginSettings,
  WizUpdateScannerSettings,
  WizUpdateSupportContactList,
  WizUserCreatedOrDeleted,
  WizUserRoleUpdatedOrDeleted,
};
