// Written by `pnpm sync-packs` from the rules in this folder.
export { DropboxAdminsigninasSession } from "./dropbox-admin-sign-in-as-session";
export { DropboxBulkDeletes } from "./dropbox-bulk-deletes";
export { DropboxBulkDownloads } from "./dropbox-bulk-downloads";
export { DropboxExternalShare } from "./dropbox-external-share";
export { DropboxLinkedTeamApplicationAdded } from "./dropbox-linked-team-application-added";
export { DropboxOwnershipTransfer } from "./dropbox-ownership-transfer";
export { DropboxUserDisabled2FA } from "./dropbox-user-disabled-2fa";
