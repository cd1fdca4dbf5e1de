// Written by `pnpm sync-packs` from the rules in this folder.
export * as DocusignConnectEnvelopeCorrected from "./docusign-connect-envelope-corrected.tests";
export * as DocusignConnectEnvelopeVoided from "./docusign-connect-envelope-voided.tests";
export * as DocusignConnectRecipientAuthenticationFailure from "./docusign-connect-recipient-authentication-failure.tests";
export * as DocusignConnectRecipientDeclined from "./docusign-connect-recipient-declined.tests";
export * as DocusignConnectTemplateManagement from "./docusign-connect-template-management.tests";
