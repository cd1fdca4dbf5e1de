// Written by `pnpm sync-packs` from the rules in this folder.
export * as MongoDB2FADisabled from "./mongodb-2fa-disabled.tests";
export * as MongoDBAccessAllowedFromAnywhere from "./mongodb-access-allowed-from-anywhere.tests";
export * as MongoDBAlertingDisabledOrDeleted from "./mongodb-alerting-disabled-or-deleted.tests";
export * as MongoDBAtlasApiKeyCreated from "./mongodb-atlas-api-key-created.tests";
export * as MongoDBExternalUserInvited from "./mongodb-external-user-invited.tests";
export * as MongoDBExternalUserInvitedNoConfig from "./mongodb-external-user-invited-no-config.tests";
export * as MongoDBIdentityProviderActivity from "./mongodb-identity-provider-activity.tests";
export * as MongoDBLoggingToggled from "./mongodb-logging-toggled.tests";
export * as MongoDBUserCreatedOrDeleted from "./mongodb-user-created-or-deleted.tests";
export * as MongoDBUserRolesChanged from "./mongodb-user-roles-changed.tests";
export * as MongoDBorgMembershipRestrictionDisabled from "./mongodb-org-membership-restriction-disabled.tests";
