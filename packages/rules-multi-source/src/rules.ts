// Written by `pnpm sync-packs` from the rules in this folder.
export { AWSConsoleSignInWithoutOkta } from "./correlation-rules/aws-console-sign-in-without-okta";
export { GAIACredentialTheftAttackChain } from "./correlation-rules/gaia-credential-theft-attack-chain";
export { OktaLoginWithoutPush } from "./correlation-rules/okta-login-without-push";
export { PotentialCompromisedOktaCredentials } from "./correlation-rules/potential-compromised-okta-credentials";
export { SecretExposedAndNotQuarantined } from "./correlation-rules/secret-exposed-and-not-quarantined";
export { WizIssueWithSSH } from "./correlation-rules/wiz-issue-with-ssh";
