// Written by `pnpm sync-packs` from the rules in this folder.
export { Microsoft365BruteForceLoginbyUser } from "./microsoft365-brute-force-login-by-user";
export { Microsoft365ExchangeExternalForwarding } from "./microsoft365-exchange-external-forwarding";
export { Microsoft365ExternalDocumentSharing } from "./microsoft365-external-document-sharing";
export { Microsoft365MFADisabled } from "./microsoft365-mfa-disabled";
export { MicrosoftGraphPassthrough } from "./microsoft-graph-passthrough";
export { WindowsCredentialDumpingTool } from "./windows-credential-dumping-tool";
