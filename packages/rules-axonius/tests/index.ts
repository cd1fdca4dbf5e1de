// Written by `pnpm sync-packs` from the rules in this folder.
export * as AxoniusAddExternalUser from "./axonius-add-external-user.tests";
export * as AxoniusResetApiKey from "./axonius-reset-api-key.tests";
export * as AxoniusTooManyFailedLogins from "./axonius-too-many-failed-logins.tests";
export * as AxoniusTorLogin from "./axonius-tor-login.tests";
export * as AxoniusWebhookCreated from "./axonius-webhook-created.tests";
