// Written by `pnpm sync-packs` from the rules in this folder.
export * as StandardNewAWSAccountCreated from "./standard-new-aws-account-created.tests";
export * as StandardNewUserAccountCreated from "./standard-new-user-account-created.tests";
