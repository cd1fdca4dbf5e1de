// Written by `pnpm sync-packs` from the rules in this folder.
export { AWSS3ServerAccessError } from "./aws-s3-server-access-error";
export { AWSS3ServerAccessIPWhitelist } from "./aws-s3-server-access-ip-whitelist";
export { AWSS3ServerAccessInsecure } from "./aws-s3-server-access-insecure";
export { AWSS3ServerAccessUnauthenticated } from "./aws-s3-server-access-unauthenticated";
export { AWSS3ServerAccessUnknownRequester } from "./aws-s3-server-access-unknown-requester";
