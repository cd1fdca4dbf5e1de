// Written by `pnpm sync-packs` from the rules in this folder.
export { StandardAdminRoleAssigned } from "./standard-admin-role-assigned";
export { StandardBruteForceByIP } from "./standard-brute-force-by-ip";
export { StandardBruteForceByUser } from "./standard-brute-force-by-user";
export { StandardDNSBase64 } from "./standard-dns-base64";
export { StandardGreyNoiseV3MaliciousIP } from "./standard-greynoise-v3-malicious-ip";
export { StandardImpossibleTravelLogin } from "./standard-impossible-travel-login";
export { StandardMFADisabled } from "./standard-mfa-disabled";
export { StandardMaliciousSSODNSLookup } from "./standard-malicious-sso-dns-lookup";
export { StandardOTXMaliciousIndicator } from "./standard-otx-malicious-indicator";
export { StandardSignInFromRogueState } from "./standard-sign-in-from-rogue-state";
