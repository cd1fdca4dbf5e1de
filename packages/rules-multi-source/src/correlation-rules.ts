// Written by `pnpm sync-packs` from the rules in this folder.
export { AWSConsoleSignInWithoutOkta } from "./correlation-rules/aws-console-sign-in-without-okta";
