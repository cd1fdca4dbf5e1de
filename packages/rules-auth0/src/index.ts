// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { Auth0AttackProtectionDisabled } from "./auth0-attack-protection-disabled";
import { Auth0BotDetectionDisabled } from "./auth0-bot-detection-disabled";
import { Auth0BruteForce } from "./auth0-brute-force";
import { Auth0CICCredentialStuffing } from "./auth0-cic-credential-stuffing";
import { Auth0CustomRoleCreated } from "./auth0-custom-role-created";
import { Auth0DeleteTenantMember } from "./auth0-delete-tenant-member";
import { Auth0FraudRiskVolume } from "./auth0-fraud-risk-volume";
import { Auth0IntegrationInstalled } from "./auth0-integration-installed";
import { Auth0LeakedPasswordLoginAttempt } from "./auth0-leaked-password-login-attempt";
import { Auth0Limits } from "./auth0-limits";
import { Auth0MFAFactorSettingEnabled } from "./auth0-mfa-factor-setting-enabled";
import { Auth0MFAPolicyDisabled } from "./auth0-mfa-policy-disabled";
import { Auth0MFAPolicyEnabled } from "./auth0-mfa-policy-enabled";
import { Auth0MFARiskAssessmentDisabled } from "./auth0-mfa-risk-assessment-disabled";
import { Auth0MFARiskAssessmentEnabled } from "./auth0-mfa-risk-assessment-enabled";
import { Auth0NewAdminInvitation } from "./auth0-new-admin-invitation";
import { Auth0PostLoginActionFlow } from "./auth0-post-login-action-flow";
import { Auth0PushNotificationFatigue } from "./auth0-push-notification-fatigue";
import { Auth0RapidDynamicClientCreation } from "./auth0-rapid-dynamic-client-creation";
import { Auth0RefreshTokenReuse } from "./auth0-refresh-token-reuse";
import { Auth0SamePhoneMultipleUsersMFA } from "./auth0-same-phone-multiple-users-mfa";
import { Auth0UserInvitationCreated } from "./auth0-user-invitation-created";
import { Auth0UserJoinedTenant } from "./auth0-user-joined-tenant";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    Auth0AttackProtectionDisabled,
    Auth0BotDetectionDisabled,
    Auth0BruteForce,
    Auth0CICCredentialStuffing,
    Auth0CustomRoleCreated,
    Auth0DeleteTenantMember,
    Auth0FraudRiskVolume,
    Auth0IntegrationInstalled,
    Auth0LeakedPasswordLoginAttempt,
    Auth0Limits,
    Auth0MFAFactorSettingEnabled,
    Auth0MFAPolicyDisabled,
    Auth0MFAPolicyEnabled,
    Auth0MFARiskAssessmentDisabled,
    Auth0MFARiskAssessmentEnabled,
    Auth0NewAdminInvitation,
    Auth0PostLoginActionFlow,
    Auth0PushNotificationFatigue,
    Auth0RapidDynamicClientCreation,
    Auth0RefreshTokenReuse,
    Auth0SamePhoneMultipleUsersMFA,
    Auth0UserInvitationCreated,
    Auth0UserJoinedTenant,
  ],
  dataModels: [],
});

export {
  Auth0AttackProtectionDisabled,
  Auth0BotDetectionDisabled,
  Auth0BruteForce,
  Auth0CICCredentialStuffing,
  Auth0CustomRoleCreated,
  Auth0DeleteTenantMember,
  Auth0FraudRiskVolume,
  Auth0IntegrationInstalled,
  Auth0LeakedPasswordLoginAttempt,
  Auth0Limits,
  Auth0MFAFactorSettingEnabled,
  Auth0MFAPolicyDisabled,
  Auth0MFAPolicyEnabled,
  Auth0MFARiskAssessmentDisabled,
  Auth0MFARiskAssessmentEnabled,
  Auth0NewAdminInvitation,
  Auth0PostLoginActionFlow,
  Auth0PushNotificationFatigue,
  Auth0RapidDynamicClientCreation,
  Auth0RefreshTokenReuse,
  Auth0SamePhoneMultipleUsersMFA,
  Auth0UserInvitationCreated,
  Auth0UserJoinedTenant,
};
