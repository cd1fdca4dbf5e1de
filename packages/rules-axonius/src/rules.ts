// Written by `pnpm sync-packs` from the rules in this folder.
export { AxoniusAddExternalUser } from "./axonius-add-external-user";
export { AxoniusResetApiKey } from "./axonius-reset-api-key";
export { AxoniusTooManyFailedLogins } from "./axonius-too-many-failed-logins";
export { AxoniusTorLogin } from "./axonius-tor-login";
export { AxoniusWebhookCreated } from "./axonius-webhook-created";
