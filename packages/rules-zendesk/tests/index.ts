// Written by `pnpm sync-packs` from the rules in this folder.
export * as ZendeskAccountOwnerChanged from "./zendesk-account-owner-changed.tests";
export * as ZendeskMobileAppAccessUpdated from "./zendesk-mobile-app-access-updated.tests";
export * as ZendeskNewAPIToken from "./zendesk-new-api-token.tests";
export * as ZendeskSensitiveDataRedactionOff from "./zendesk-sensitive-data-redaction-off.tests";
export * as ZendeskUserAssumption from "./zendesk-user-assumption.tests";
export * as ZendeskUserRoleChanged from "./zendesk-user-role-changed.tests";
export * as ZendeskUserSuspension from "./zendesk-user-suspension.tests";
