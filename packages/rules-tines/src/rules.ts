// Written by `pnpm sync-packs` from the rules in this folder.
export { TinesActionsDisabledChanges } from "./tines-actions-disabled-changes";
export { TinesCustomCertificateAuthority } from "./tines-custom-certificate-authority";
export { TinesEnqueuedRetryingJobDestruction } from "./tines-enqueued-retrying-job-destruction";
export { TinesGlobalResourceDestruction } from "./tines-global-resource-destruction";
export { TinesSSOSettings } from "./tines-sso-settings";
export { TinesStoryItemsDestruction } from "./tines-story-items-destruction";
export { TinesStoryJobsClearance } from "./tines-story-jobs-clearance";
export { TinesTeamDestruction } from "./tines-team-destruction";
export { TinesTenantAuthToken } from "./tines-tenant-auth-token";
