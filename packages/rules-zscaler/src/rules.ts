// Written by `pnpm sync-packs` from the rules in this folder.
export { ZIAAccountAccessRemoved } from "./zia-account-access-removed";
export { ZIAAdditionalCloudRoles } from "./zia-additional-cloud-roles";
export { ZIABackupDeleted } from "./zia-backup-deleted";
export { ZIACloudAccountCreated } from "./zia-cloud-account-created";
export { ZIAGoldenRestorePointDropped } from "./zia-golden-restore-point-dropped";
export { ZIAInsecurePasswordSettings } from "./zia-insecure-password-settings";
export { ZIALogStreamingDisabled } from "./zia-log-streaming-disabled";
export { ZIALogsDownloaded } from "./zia-logs-downloaded";
export { ZIAPasswordExpiration } from "./zia-password-expiration";
export { ZIATrustModification } from "./zia-trust-modification";
