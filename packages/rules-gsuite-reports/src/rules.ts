// Written by `pnpm sync-packs` from the rules in this folder.
export { GSuiteDriveExternalFileShare } from "./gsuite-drive-external-file-share";
export { GSuiteDriveOverlyVisible } from "./gsuite-drive-overly-visible";
export { GSuiteDriveVisibilityChanged } from "./gsuite-drive-visibility-changed";
