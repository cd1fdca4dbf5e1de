// Written by `pnpm sync-packs` from the rules in this folder.
export { ZendeskAccountOwnerChanged } from "./zendesk-account-owner-changed";
export { ZendeskMobileAppAccessUpdated } from "./zendesk-mobile-app-access-updated";
export { ZendeskNewAPIToken } from "./zendesk-new-api-token";
export { ZendeskSensitiveDataRedactionOff } from "./zendesk-sensitive-data-redaction-off";
export { ZendeskUserAssumption } from "./zendesk-user-assumption";
export { ZendeskUserRoleChanged } from "./zendesk-user-role-changed";
export { ZendeskUserSuspension } from "./zendesk-user-suspension";
