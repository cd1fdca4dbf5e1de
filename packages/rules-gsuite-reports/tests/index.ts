// Written by `pnpm sync-packs` from the rules in this folder.
export * as GSuiteDriveExternalFileShare from "./gsuite-drive-external-file-share.tests";
export * as GSuiteDriveOverlyVisible from "./gsuite-drive-overly-visible.tests";
export * as GSuiteDriveVisibilityChanged from "./gsuite-drive-visibility-changed.tests";
