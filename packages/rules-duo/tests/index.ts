// Written by `pnpm sync-packs` from the rules in this folder.
export * as DUOAdminActionMarkedFraudulent from "./duo-admin-action-marked-fraudulent.tests";
export * as DUOUserActionFraudulent from "./duo-user-action-fraudulent.tests";
export * as DUOUserBypassCodeUsed from "./duo-user-bypass-code-used.tests";
export * as DUOUserDeniedAnomalousPush from "./duo-user-denied-anomalous-push.tests";
export * as DUOUserEndpointFailure from "./duo-user-endpoint-failure.tests";
export * as DuoAdminAppIntegrationSecretKeyViewed from "./duo-admin-app-integration-secret-key-viewed.tests";
export * as DuoAdminBypassCodeCreated from "./duo-admin-bypass-code-created.tests";
export * as DuoAdminBypassCodeViewed from "./duo-admin-bypass-code-viewed.tests";
export * as DuoAdminCreateAdmin from "./duo-admin-create-admin.tests";
export * as DuoAdminLockout from "./duo-admin-lockout.tests";
export * as DuoAdminMFARestrictionsUpdated from "./duo-admin-mfa-restrictions-updated.tests";
export * as DuoAdminNewAdminAPIAppIntegration from "./duo-admin-new-admin-api-app-integration.tests";
export * as DuoAdminPolicyUpdated from "./duo-admin-policy-updated.tests";
export * as DuoAdminSSOSAMLRequirementDisabled from "./duo-admin-sso-saml-requirement-disabled.tests";
export * as DuoAdminUserMFABypassEnabled from "./duo-admin-user-mfa-bypass-enabled.tests";
