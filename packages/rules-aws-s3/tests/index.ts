// Written by `pnpm sync-packs` from the rules in this folder.
export * as AWSS3ServerAccessError from "./aws-s3-server-access-error.tests";
export * as AWSS3ServerAccessIPWhitelist from "./aws-s3-server-access-ip-whitelist.tests";
export * as AWSS3ServerAccessInsecure from "./aws-s3-server-access-insecure.tests";
export * as AWSS3ServerAccessUnauthenticated from "./aws-s3-server-access-unauthenticated.tests";
export * as AWSS3ServerAccessUnknownRequester from "./aws-s3-server-access-unknown-requester.tests";
