// Written by `pnpm sync-packs` from the rules in this folder.
export { DocusignConnectEnvelopeCorrected } from "./docusign-connect-envelope-corrected";
export { DocusignConnectEnvelopeVoided } from "./docusign-connect-envelope-voided";
export { DocusignConnectRecipientAuthenticationFailure } from "./docusign-connect-recipient-authentication-failure";
export { DocusignConnectRecipientDeclined } from "./docusign-connect-recipient-declined";
export { DocusignConnectTemplateManagement } from "./docusign-connect-template-management";
