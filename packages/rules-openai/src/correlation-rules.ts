// Written by `pnpm sync-packs` from the rules in this folder.
export { OpenAIBruteForceLoginSuccess } from "./correlation-rules/openai-brute-force-login-success";
