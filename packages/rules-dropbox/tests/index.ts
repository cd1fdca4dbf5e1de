// Written by `pnpm sync-packs` from the rules in this folder.
export * as DropboxAdminsigninasSession from "./dropbox-admin-sign-in-as-session.tests";
export * as DropboxBulkDeletes from "./dropbox-bulk-deletes.tests";
export * as DropboxBulkDownloads from "./dropbox-bulk-downloads.tests";
export * as DropboxExternalShare from "./dropbox-external-share.tests";
export * as DropboxLinkedTeamApplicationAdded from "./dropbox-linked-team-application-added.tests";
export * as DropboxOwnershipTransfer from "./dropbox-ownership-transfer.tests";
export * as DropboxUserDisabled2FA from "./dropbox-user-disabled-2fa.tests";
