// Written by `pnpm sync-packs` from the rules in this folder.
export * as DecoyDynamoDBAccessed from "./decoy-dynamodb-accessed.tests";
export * as DecoyIAMAssumed from "./decoy-iam-assumed.tests";
export * as DecoyS3Accessed from "./decoy-s3-accessed.tests";
export * as DecoySecretAccessed from "./decoy-secret-accessed.tests";
export * as DecoySystemsManagerParameterAccessed from "./decoy-systems-manager-parameter-accessed.tests";
