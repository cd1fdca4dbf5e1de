// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { AnthropicActivityAdminAPIKeyCreated } from "./anthropic-activity-admin-api-key-created";
import { AnthropicActivityAdminAPIKeyDeleted } from "./anthropic-activity-admin-api-key-deleted";
import { AnthropicActivityArtifactSharedPublicly } from "./anthropic-activity-artifact-shared-publicly";
import { AnthropicActivityExcessiveChatAccessFailures } from "./anthropic-activity-excessive-chat-access-failures";
import { AnthropicActivityIPRestrictionDeleted } from "./anthropic-activity-ip-restriction-deleted";
import { AnthropicActivityIntegrationConnected } from "./anthropic-activity-integration-connected";
import { AnthropicActivityMCPServerCreated } from "./anthropic-activity-mcp-server-created";
import { AnthropicActivityMCPServerDeleted } from "./anthropic-activity-mcp-server-deleted";
import { AnthropicActivityOrgUserDeleted } from "./anthropic-activity-org-user-deleted";
import { AnthropicActivityOrganizationSettingsUpdated } from "./anthropic-activity-organization-settings-updated";
import { AnthropicActivityPrimaryOwnerTransferred } from "./anthropic-activity-primary-owner-transferred";
import { AnthropicActivityRoleGranted } from "./anthropic-activity-role-granted";
import { AnthropicActivitySSODisabled } from "./anthropic-activity-sso-disabled";
import { AnthropicActivitySSOLoginFailed } from "./anthropic-activity-sso-login-failed";
import { AnthropicActivityServiceKeyCreated } from "./anthropic-activity-service-key-created";
import { AnthropicActivityServiceKeyRevoked } from "./anthropic-activity-service-key-revoked";
import { AnthropicActivitySpendLimitDeleted } from "./anthropic-activity-spend-limit-deleted";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AnthropicActivityAdminAPIKeyCreated,
    AnthropicActivityAdminAPIKeyDeleted,
    AnthropicActivityArtifactSharedPublicly,
    AnthropicActivityExcessiveChatAccessFailures,
    AnthropicActivityIPRestrictionDeleted,
    AnthropicActivityIntegrationConnected,
    AnthropicActivityMCPServerCreated,
    AnthropicActivityMCPServerDeleted,
    AnthropicActivityOrgUserDeleted,
    AnthropicActivityOrganizationSettingsUpdated,
    AnthropicActivityPrimaryOwnerTransferred,
    AnthropicActivityRoleGranted,
    AnthropicActivitySSODisabled,
    AnthropicActivitySSOLoginFailed,
    AnthropicActivityServiceKeyCreated,
    AnthropicActivityServiceKeyRevoked,
    AnthropicActivitySpendLimitDeleted,
  ],
  dataModels: [],
});

export {
  AnthropicActivityAdminAPIKeyCreated,
  AnthropicActivityAdminAPIKeyDeleted,
  AnthropicActivityArtifactSharedPublicly,
  AnthropicActivityExcessiveChatAccessFailures,
  AnthropicActivityIPRestrictionDeleted,
  AnthropicActivityIntegrationConnected,
  AnthropicActivityMCPServerCreated,
  AnthropicActivityMCPServerDeleted,
  AnthropicActivityOrgUserDeleted,
  AnthropicActivityOrganizationSettingsUpdated,
  AnthropicActivityPrimaryOwnerTransferred,
  AnthropicActivityRoleGranted,
  AnthropicActivitySSODisabled,
  AnthropicActivitySSOLoginFailed,
  AnthropicActivityServiceKeyCreated,
  AnthropicActivityServiceKeyRevoked,
  AnthropicActivitySpendLimitDeleted,
};
