// Written by `pnpm sync-packs` from the rules in this folder.
export * as Microsoft365BruteForceLoginbyUser from "./microsoft365-brute-force-login-by-user.tests";
export * as Microsoft365ExchangeExternalForwarding from "./microsoft365-exchange-external-forwarding.tests";
export * as Microsoft365ExternalDocumentSharing from "./microsoft365-external-document-sharing.tests";
export * as Microsoft365MFADisabled from "./microsoft365-mfa-disabled.tests";
export * as MicrosoftGraphPassthrough from "./microsoft-graph-passthrough.tests";
export * as WindowsCredentialDumpingTool from "./windows-credential-dumping-tool.tests";
