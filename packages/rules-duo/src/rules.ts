// Written by `pnpm sync-packs` from the rules in this folder.
export { DUOAdminActionMarkedFraudulent } from "./duo-admin-action-marked-fraudulent";
export { DUOUserActionFraudulent } from "./duo-user-action-fraudulent";
export { DUOUserBypassCodeUsed } from "./duo-user-bypass-code-used";
export { DUOUserDeniedAnomalousPush } from "./duo-user-denied-anomalous-push";
export { DUOUserEndpointFailure } from "./duo-user-endpoint-failure";
export { DuoAdminAppIntegrationSecretKeyViewed } from "./duo-admin-app-integration-secret-key-viewed";
export { DuoAdminBypassCodeCreated } from "./duo-admin-bypass-code-created";
export { DuoAdminBypassCodeViewed } from "./duo-admin-bypass-code-viewed";
export { DuoAdminCreateAdmin } from "./duo-admin-create-admin";
export { DuoAdminLockout } from "./duo-admin-lockout";
export { DuoAdminMFARestrictionsUpdated } from "./duo-admin-mfa-restrictions-updated";
export { DuoAdminNewAdminAPIAppIntegration } from "./duo-admin-new-admin-api-app-integration";
export { DuoAdminPolicyUpdated } from "./duo-admin-policy-updated";
export { DuoAdminSSOSAMLRequirementDisabled } from "./duo-admin-sso-saml-requirement-disabled";
export { DuoAdminUserMFABypassEnabled } from "./duo-admin-user-mfa-bypass-enabled";
