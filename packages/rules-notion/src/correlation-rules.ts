// Written by `pnpm sync-packs` from the rules in this folder.
export { NotionLoginWithAccountChange } from "./correlation-rules/notion-login-with-account-change";
