// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { SlackAuditLogsDataModel } from "@pypanther/data-models";
import { SlackAuditLogsAppAccessExpanded } from "./slack-audit-logs-app-access-expanded";
import { SlackAuditLogsAppAdded } from "./slack-audit-logs-app-added";
import { SlackAuditLogsAppRemoved } from "./slack-audit-logs-app-removed";
import { SlackAuditLogsApplicationDoS } from "./slack-audit-logs-application-do-s";
import { SlackAuditLogsDLPModified } from "./slack-audit-logs-dlp-modified";
import { SlackAuditLogsEKMConfigChanged } from "./slack-audit-logs-ekm-config-changed";
import { SlackAuditLogsEKMSlackbotUnenrolled } from "./slack-audit-logs-ekm-slackbot-unenrolled";
import { SlackAuditLogsEKMUnenrolled } from "./slack-audit-logs-ekm-unenrolled";
import { SlackAuditLogsIDPConfigurationChanged } from "./slack-audit-logs-idp-configuration-changed";
import { SlackAuditLogsInformationBarrierModified } from "./slack-audit-logs-information-barrier-modified";
import { SlackAuditLogsIntuneMDMDisabled } from "./slack-audit-logs-intune-mdm-disabled";
import { SlackAuditLogsLegalHoldPolicyModified } from "./slack-audit-logs-legal-hold-policy-modified";
import { SlackAuditLogsMFASettingsChanged } from "./slack-audit-logs-mfa-settings-changed";
import { SlackAuditLogsOrgCreated } from "./slack-audit-logs-org-created";
import { SlackAuditLogsOrgDeleted } from "./slack-audit-logs-org-deleted";
import { SlackAuditLogsPassthroughAnomaly } from "./slack-audit-logs-passthrough-anomaly";
import { SlackAuditLogsPotentiallyMaliciousFileShared } from "./slack-audit-logs-potentially-malicious-file-shared";
import { SlackAuditLogsPrivateChannelMadePublic } from "./slack-audit-logs-private-channel-made-public";
import { SlackAuditLogsSSOSettingsChanged } from "./slack-audit-logs-sso-settings-changed";
import { SlackAuditLogsServiceOwnerTransferred } from "./slack-audit-logs-service-owner-transferred";
import { SlackAuditLogsUserPrivilegeChangedToUser } from "./slack-audit-logs-user-privilege-changed-to-user";
import { SlackAuditLogsUserPrivilegeEscalation } from "./slack-audit-logs-user-privilege-escalation";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    SlackAuditLogsAppAccessExpanded,
    SlackAuditLogsAppAdded,
    SlackAuditLogsAppRemoved,
    SlackAuditLogsApplicationDoS,
    SlackAuditLogsDLPModified,
    SlackAuditLogsEKMConfigChanged,
    SlackAuditLogsEKMSlackbotUnenrolled,
    SlackAuditLogsEKMUnenrolled,
    SlackAuditLogsIDPConfigurationChanged,
    SlackAuditLogsInformationBarrierModified,
    SlackAuditLogsIntuneMDMDisabled,
    SlackAuditLogsLegalHoldPolicyModified,
    SlackAuditLogsMFASettingsChanged,
    SlackAuditLogsOrgCreated,
    SlackAuditLogsOrgDeleted,
    SlackAuditLogsPassthroughAnomaly,
    SlackAuditLogsPotentiallyMaliciousFileShared,
    SlackAuditLogsPrivateChannelMadePublic,
    SlackAuditLogsSSOSettingsChanged,
    SlackAuditLogsServiceOwnerTransferred,
    SlackAuditLogsUserPrivilegeChangedToUser,
    SlackAuditLogsUserPrivilegeEscalation,
  ],
  dataModels: [SlackAuditLogsDataModel],
});

export {
  SlackAuditLogsAppAccessExpanded,
  SlackAuditLogsAppAdded,
  SlackAuditLogsAppRemoved,
  SlackAuditLogsApplicationDoS,
  SlackAuditLogsDLPModified,
  SlackAuditLogsEKMConfigChanged,
  SlackAuditLogsEKMSlackbotUnenrolled,
  SlackAuditLogsEKMUnenrolled,
  SlackAuditLogsIDPConfigurationChanged,
  SlackAuditLogsInformationBarrierModified,
  SlackAuditLogsIntuneMDMDisabled,
  SlackAuditLogsLegalHoldPolicyModified,
  SlackAuditLogsMFASettingsChanged,
  SlackAuditLogsOrgCreated,
  SlackAuditLogsOrgDeleted,
  SlackAuditLogsPassthroughAnomaly,
  SlackAuditLogsPotentiallyMaliciousFileShared,
  SlackAuditLogsPrivateChannelMadePublic,
  SlackAuditLogsSSOSettingsChanged,
  SlackAuditLogsServiceOwnerTransferred,
  SlackAuditLogsUserPrivilegeChangedToUser,
  SlackAuditLogsUserPrivilegeEscalation,
};
