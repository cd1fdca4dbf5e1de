// Written by `pnpm sync-packs` from the rules in this folder.
export { PantherDetectionDeleted } from "./panther-detection-deleted";
export { PantherSAMLModified } from "./panther-saml-modified";
export { PantherSensitiveRole } from "./panther-sensitive-role";
export { PantherUserModified } from "./panther-user-modified";
