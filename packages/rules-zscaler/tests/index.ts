// Written by `pnpm sync-packs` from the rules in this folder.
export * as ZIAAccountAccessRemoved from "./zia-account-access-removed.tests";
export * as ZIAAdditionalCloudRoles from "./zia-additional-cloud-roles.tests";
export * as ZIABackupDeleted from "./zia-backup-deleted.tests";
export * as ZIACloudAccountCreated from "./zia-cloud-account-created.tests";
export * as ZIAGoldenRestorePointDropped from "./zia-golden-restore-point-dropped.tests";
export * as ZIAInsecurePasswordSettings from "./zia-insecure-password-settings.tests";
export * as ZIALogStreamingDisabled from "./zia-log-streaming-disabled.tests";
export * as ZIALogsDownloaded from "./zia-logs-downloaded.tests";
export * as ZIAPasswordExpiration from "./zia-password-expiration.tests";
export * as ZIATrustModification from "./zia-trust-modification.tests";
