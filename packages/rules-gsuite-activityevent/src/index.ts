// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { GSuiteActivityEventDataModel } from "@pypanther/data-models";
import { GSuiteAdvancedProtection } from "./gsuite-advanced-protection";
import { GSuiteCalendarMadePublic } from "./gsuite-calendar-made-public";
import { GSuiteDeviceCompromise } from "./gsuite-device-compromise";
import { GSuiteDeviceSuspiciousActivity } from "./gsuite-device-suspicious-activity";
import { GSuiteDeviceUnlockFailure } from "./gsuite-device-unlock-failure";
import { GSuiteDocOwnershipTransfer } from "./gsuite-doc-ownership-transfer";
import { GSuiteDriveBulkDocumentDeletion } from "./gsuite-drive-bulk-document-deletion";
import { GSuiteExternalMailForwarding } from "./gsuite-external-mail-forwarding";
import { GSuiteGmailEmailSpamFilterBypass } from "./gsuite-gmail-email-spam-filter-bypass";
import { GSuiteGmailMaliciousSMTPResponse } from "./gsuite-gmail-malicious-smtp-response";
import { GSuiteGmailMalwareInEmail } from "./gsuite-gmail-malware-in-email";
import { GSuiteGmailPotentialSpoofedEmail } from "./gsuite-gmail-potential-spoofed-email";
import { GSuiteGmailSpamEmailAttachmentDownload } from "./gsuite-gmail-spam-email-attachment-download";
import { GSuiteGmailSpamEmailLinkClicked } from "./gsuite-gmail-spam-email-link-clicked";
import { GSuiteGmailSpamEmailSurge } from "./gsuite-gmail-spam-email-surge";
import { GSuiteGoogleAccess } from "./gsuite-google-access";
import { GSuiteGovernmentBackedAttack } from "./gsuite-government-backed-attack";
import { GSuiteGroupBannedUser } from "./gsuite-group-banned-user";
import { GSuiteIsSuspiciousTag } from "./gsuite-is-suspicious-tag";
import { GSuiteLeakedPassword } from "./gsuite-leaked-password";
import { GSuiteLoginType } from "./gsuite-login-type";
import { GSuiteRule } from "./gsuite-rule";
import { GSuiteSuspiciousLogins } from "./gsuite-suspicious-logins";
import { GSuiteTwoStepVerification } from "./gsuite-two-step-verification";
import { GSuiteUserSuspended } from "./gsuite-user-suspended";
import { GSuiteWorkspaceCalendarExternalSharingSetting } from "./gsuite-workspace-calendar-external-sharing-setting";
import { GSuiteWorkspaceDataExportCreated } from "./gsuite-workspace-data-export-created";
import { GSuiteWorkspaceGmailDefaultRoutingRuleModified } from "./gsuite-workspace-gmail-default-routing-rule-modified";
import { GSuiteWorkspaceGmailPredeliveryScanningDisabled } from "./gsuite-workspace-gmail-predelivery-scanning-disabled";
import { GSuiteWorkspaceGmailSecuritySandboxDisabled } from "./gsuite-workspace-gmail-security-sandbox-disabled";
import { GSuiteWorkspacePasswordEnforceStrongDisabled } from "./gsuite-workspace-password-enforce-strong-disabled";
import { GSuiteWorkspacePasswordReuseEnabled } from "./gsuite-workspace-password-reuse-enabled";
import { GSuiteWorkspaceTrustedDomainsAllowlist } from "./gsuite-workspace-trusted-domains-allowlist";
import { GoogleWorkspaceAdminCustomRole } from "./google-workspace-admin-custom-role";
import { GoogleWorkspaceAdvancedProtectionProgram } from "./google-workspace-advanced-protection-program";
import { GoogleWorkspaceAppsMarketplaceAllowlist } from "./google-workspace-apps-marketplace-allowlist";
import { GoogleWorkspaceAppsMarketplaceNewDomainApplication } from "./google-workspace-apps-marketplace-new-domain-application";
import { GoogleWorkspaceAppsNewMobileAppInstalled } from "./google-workspace-apps-new-mobile-app-installed";
import { GoogleWorkspaceManyDocsDownloaded } from "./google-workspace-many-docs-downloaded";
import { GoogleWorkspaceOAuthPrivilegedScopes } from "./google-workspace-oauth-privileged-scopes";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    GSuiteAdvancedProtection,
    GSuiteCalendarMadePublic,
    GSuiteDeviceCompromise,
    GSuiteDeviceSuspiciousActivity,
    GSuiteDeviceUnlockFailure,
    GSuiteDocOwnershipTransfer,
    GSuiteDriveBulkDocumentDeletion,
    GSuiteExternalMailForwarding,
    GSuiteGmailEmailSpamFilterBypass,
    GSuiteGmailMaliciousSMTPResponse,
    GSuiteGmailMalwareInEmail,
    GSuiteGmailPotentialSpoofedEmail,
    GSuiteGmailSpamEmailAttachmentDownload,
    GSuiteGmailSpamEmailLinkClicked,
    GSuiteGmailSpamEmailSurge,
    GSuiteGoogleAccess,
    GSuiteGovernmentBackedAttack,
    GSuiteGroupBannedUser,
    GSuiteIsSuspiciousTag,
    GSuiteLeakedPassword,
    GSuiteLoginType,
    GSuiteRule,
    GSuiteSuspiciousLogins,
    GSuiteTwoStepVerification,
    GSuiteUserSuspended,
    GSuiteWorkspaceCalendarExternalSharingSetting,
    GSuiteWorkspaceDataExportCreated,
    GSuiteWorkspaceGmailDefaultRoutingRuleModified,
    GSuiteWorkspaceGmailPredeliveryScanningDisabled,
    GSuiteWorkspaceGmailSecuritySandboxDisabled,
    GSuiteWorkspacePasswordEnforceStrongDisabled,
    GSuiteWorkspacePasswordReuseEnabled,
    GSuiteWorkspaceTrustedDomainsAllowlist,
    GoogleWorkspaceAdminCustomRole,
    GoogleWorkspaceAdvancedProtectionProgram,
    GoogleWorkspaceAppsMarketplaceAllowlist,
    GoogleWorkspaceAppsMarketplaceNewDomainApplication,
    GoogleWorkspaceAppsNewMobileAppInstalled,
    GoogleWorkspaceManyDocsDownloaded,
    GoogleWorkspaceOAuthPrivilegedScopes,
  ],
  dataModels: [GSuiteActivityEventDataModel],
});

export {
  GSuiteAdvancedProtection,
  GSuiteCalendarMadePublic,
  GSuiteDeviceCompromise,
  GSuiteDeviceSuspiciousActivity,
  GSuiteDeviceUnlockFailure,
  GSuiteDocOwnershipTransfer,
  GSuiteDriveBulkDocumentDeletion,
  GSuiteExternalMailForwarding,
  GSuiteGmailEmailSpamFilterBypass,
  GSuiteGmailMaliciousSMTPResponse,
  GSuiteGmailMalwareInEmail,
  GSuiteGmailPotentialSpoofedEmail,
  GSuiteGmailSpamEmailAttachmentDownload,
  GSuiteGmailSpamEmailLinkClicked,
  GSuiteGmailSpamEmailSurge,
  GSuiteGoogleAccess,
  GSuiteGovernmentBackedAttack,
  GSuiteGroupBannedUser,
  GSuiteIsSuspiciousTag,
  GSuiteLeakedPassword,
  GSuiteLoginType,
  GSuiteRule,
  GSuiteSuspiciousLogins,
  GSuiteTwoStepVerification,
  GSuiteUserSuspended,
  GSuiteWorkspaceCalendarExternalSharingSetting,
  GSuiteWorkspaceDataExportCreated,
  GSuiteWorkspaceGmailDefaultRoutingRuleModified,
  GSuiteWorkspaceGmailPredeliveryScanningDisabled,
  GSuiteWorkspaceGmailSecuritySandboxDisabled,
  GSuiteWorkspacePasswordEnforceStrongDisabled,
  GSuiteWorkspacePasswordReuseEnabled,
  GSuiteWorkspaceTrustedDomainsAllowlist,
  GoogleWorkspaceAdminCustomRole,
  GoogleWorkspaceAdvancedProtectionProgram,
  GoogleWorkspaceAppsMarketplaceAllowlist,
  GoogleWorkspaceAppsMarketplaceNewDomainApplication,
  GoogleWorkspaceAppsNewMobileAppInstalled,
  GoogleWorkspaceManyDocsDownloaded,
  GoogleWorkspaceOAuthPrivilegedScopes,
};
