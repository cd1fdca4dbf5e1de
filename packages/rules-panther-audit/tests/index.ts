// Written by `pnpm sync-packs` from the rules in this folder.
export * as PantherDetectionDeleted from "./panther-detection-deleted.tests";
export * as PantherSAMLModified from "./panther-saml-modified.tests";
export * as PantherSensitiveRole from "./panther-sensitive-role.tests";
export * as PantherUserModified from "./panther-user-modified.tests";
