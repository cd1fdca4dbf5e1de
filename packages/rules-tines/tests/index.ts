// Written by `pnpm sync-packs` from the rules in this folder.
export * as TinesActionsDisabledChanges from "./tines-actions-disabled-changes.tests";
export * as TinesCustomCertificateAuthority from "./tines-custom-certificate-authority.tests";
export * as TinesEnqueuedRetryingJobDestruction from "./tines-enqueued-retrying-job-destruction.tests";
export * as TinesGlobalResourceDestruction from "./tines-global-resource-destruction.tests";
export * as TinesSSOSettings from "./tines-sso-settings.tests";
export * as TinesStoryItemsDestruction from "./tines-story-items-destruction.tests";
export * as TinesStoryJobsClearance from "./tines-story-jobs-clearance.tests";
export * as TinesTeamDestruction from "./tines-team-destruction.tests";
export * as TinesTenantAuthToken from "./tines-tenant-auth-token.tests";
