// Written by `pnpm sync-packs` from the rules in this folder.
export * as StandardAdminRoleAssigned from "./standard-admin-role-assigned.tests";
export * as StandardBruteForceByIP from "./standard-brute-force-by-ip.tests";
export * as StandardBruteForceByUser from "./standard-brute-force-by-user.tests";
export * as StandardDNSBase64 from "./standard-dns-base64.tests";
export * as StandardGreyNoiseV3MaliciousIP from "./standard-greynoise-v3-malicious-ip.tests";
export * as StandardImpossibleTravelLogin from "./standard-impossible-travel-login.tests";
export * as StandardMFADisabled from "./standard-mfa-disabled.tests";
export * as StandardMaliciousSSODNSLookup from "./standard-malicious-sso-dns-lookup.tests";
export * as StandardOTXMaliciousIndicator from "./standard-otx-malicious-indicator.tests";
export * as StandardSignInFromRogueState from "./standard-sign-in-from-rogue-state.tests";
