// Written by `pnpm sync-packs` from the rules in this folder.
export { StandardNewAWSAccountCreated } from "./standard-new-aws-account-created";
export { StandardNewUserAccountCreated } from "./standard-new-user-account-created";
