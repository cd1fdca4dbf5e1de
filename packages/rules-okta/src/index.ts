// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { OktaSystemLogDataModel } from "@pypanther/data-models";
import { OktaADAgentAuthenticationAnomalyZScore } from "./okta-ad-agent-authentication-anomaly-z-score";
import { OktaADAgentTokenAbuseBehavioral } from "./okta-ad-agent-token-abuse-behavioral";
import { OktaAPIKeyCreated } from "./okta-api-key-created";
import { OktaAPIKeyRevoked } from "./okta-api-key-revoked";
import { OktaAdminRoleAssigned } from "./okta-admin-role-assigned";
import { OktaAnonymizingVPNLogin } from "./okta-anonymizing-vpn-login";
import { OktaAppUnauthorizedAccessAttempt } from "./okta-app-unauthorized-access-attempt";
import { OktaGlobalMFADisabled } from "./okta-global-mfa-disabled";
import { OktaGroupAdminRoleAssigned } from "./okta-group-admin-role-assigned";
import { OktaIdentityProviderCreatedModified } from "./okta-identity-provider-created-modified";
import { OktaIdentityProviderSignIn } from "./okta-identity-provider-sign-in";
import { OktaLoginSuccess } from "./okta-login-success";
import { OktaLoginWithoutPushMarker } from "./okta-login-without-push-marker";
import { OktaNewBehaviorAccessingAdminConsole } from "./okta-new-behavior-accessing-admin-console";
import { OktaOrg2orgCreationModification } from "./okta-org2org-creation-modification";
import { OktaPasswordAccess } from "./okta-password-access";
import { OktaPasswordExtractionviaSCIM } from "./okta-password-extractionvia-scim";
import { OktaPhishingAttemptBlockedFastPass } from "./okta-phishing-attempt-blocked-fast-pass";
import { OktaPotentiallyStolenSession } from "./okta-potentially-stolen-session";
import { OktaRateLimits } from "./okta-rate-limits";
import { OktaRefreshAccessTokenReuse } from "./okta-refresh-access-token-reuse";
import { OktaSSOtoAWS } from "./okta-ss-oto-aws";
import { OktaSWABulkAccessBehavioral } from "./okta-swa-bulk-access-behavioral";
import { OktaSWAOffHoursAccessBehavioral } from "./okta-swa-off-hours-access-behavioral";
import { OktaSkeletonKeyBypassBehavioral } from "./okta-skeleton-key-bypass-behavioral";
import { OktaSupportAccess } from "./okta-support-access";
import { OktaSupportReset } from "./okta-support-reset";
import { OktaThreatInsightSecurityThreatDetected } from "./okta-threat-insight-security-threat-detected";
import { OktaUserAccountLocked } from "./okta-user-account-locked";
import { OktaUserMFAFactorSuspend } from "./okta-user-mfa-factor-suspend";
import { OktaUserMFAResetAll } from "./okta-user-mfa-reset-all";
import { OktaUserMFAResetSingle } from "./okta-user-mfa-reset-single";
import { OktaUserReportedSuspiciousActivity } from "./okta-user-reported-suspicious-activity";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    OktaADAgentAuthenticationAnomalyZScore,
    OktaADAgentTokenAbuseBehavioral,
    OktaAPIKeyCreated,
    OktaAPIKeyRevoked,
    OktaAdminRoleAssigned,
    OktaAnonymizingVPNLogin,
    OktaAppUnauthorizedAccessAttempt,
    OktaGlobalMFADisabled,
    OktaGroupAdminRoleAssigned,
    OktaIdentityProviderCreatedModified,
    OktaIdentityProviderSignIn,
    OktaLoginSuccess,
    OktaLoginWithoutPushMarker,
    OktaNewBehaviorAccessingAdminConsole,
    OktaOrg2orgCreationModification,
    OktaPasswordAccess,
    OktaPasswordExtractionviaSCIM,
    OktaPhishingAttemptBlockedFastPass,
    OktaPotentiallyStolenSession,
    OktaRateLimits,
    OktaRefreshAccessTokenReuse,
    OktaSSOtoAWS,
    OktaSWABulkAccessBehavioral,
    OktaSWAOffHoursAccessBehavioral,
    OktaSkeletonKeyBypassBehavioral,
    OktaSupportAccess,
    OktaSupportReset,
    OktaThreatInsightSecurityThreatDetected,
    OktaUserAccountLocked,
    OktaUserMFAFactorSuspend,
    OktaUserMFAResetAll,
    OktaUserMFAResetSingle,
    OktaUserReportedSuspiciousActivity,
  ],
  dataModels: [OktaSystemLogDataModel],
});

export {
  OktaADAgentAuthenticationAnomalyZScore,
  OktaADAgentTokenAbuseBehavioral,
  OktaAPIKeyCreated,
  OktaAPIKeyRevoked,
  OktaAdminRoleAssigned,
  OktaAnonymizingVPNLogin,
  OktaAppUnauthorizedAccessAttempt,
  OktaGlobalMFADisabled,
  OktaGroupAdminRoleAssigned,
  OktaIdentityProviderCreatedModified,
  OktaIdentityProviderSignIn,
  OktaLoginSuccess,
  OktaLoginWithoutPushMarker,
  OktaNewBehaviorAccessingAdminConsole,
  OktaOrg2orgCreationModification,
  OktaPasswordAccess,
  OktaPasswordExtractionviaSCIM,
  OktaPhishingAttemptBlockedFastPass,
  OktaPotentiallyStolenSession,
  OktaRateLimits,
  OktaRefreshAccessTokenReuse,
  OktaSSOtoAWS,
  OktaSWABulkAccessBehavioral,
  OktaSWAOffHoursAccessBehavioral,
  OktaSkeletonKeyBypassBehavioral,
  OktaSupportAccess,
  OktaSupportReset,
  OktaThreatInsightSecurityThreatDetected,
  OktaUserAccountLocked,
  OktaUserMFAFactorSuspend,
  OktaUserMFAResetAll,
  OktaUserMFAResetSingle,
  OktaUserReportedSuspiciousActivity,
};
