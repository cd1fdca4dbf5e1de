// Written by `pnpm sync-packs` from the rules in this folder.
export { MongoDB2FADisabled } from "./mongodb-2fa-disabled";
export { MongoDBAccessAllowedFromAnywhere } from "./mongodb-access-allowed-from-anywhere";
export { MongoDBAlertingDisabledOrDeleted } from "./mongodb-alerting-disabled-or-deleted";
export { MongoDBAtlasApiKeyCreated } from "./mongodb-atlas-api-key-created";
export { MongoDBExternalUserInvited } from "./mongodb-external-user-invited";
export { MongoDBExternalUserInvitedNoConfig } from "./mongodb-external-user-invited-no-config";
export { MongoDBIdentityProviderActivity } from "./mongodb-identity-provider-activity";
export { MongoDBLoggingToggled } from "./mongodb-logging-toggled";
export { MongoDBUserCreatedOrDeleted } from "./mongodb-user-created-or-deleted";
export { MongoDBUserRolesChanged } from "./mongodb-user-roles-changed";
export { MongoDBorgMembershipRestrictionDisabled } from "./mongodb-org-membership-restriction-disabled";
