// Written by `pnpm sync-packs` from the rules in this folder.
export { DecoyDynamoDBAccessed } from "./decoy-dynamodb-accessed";
export { DecoyIAMAssumed } from "./decoy-iam-assumed";
export { DecoyS3Accessed } from "./decoy-s3-accessed";
export { DecoySecretAccessed } from "./decoy-secret-accessed";
export { DecoySystemsManagerParameterAccessed } from "./decoy-systems-manager-parameter-accessed";
