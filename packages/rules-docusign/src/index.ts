// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { DocusignConnectEnvelopeCorrected } from "./docusign-connect-envelope-corrected";
import { DocusignConnectEnvelopeVoided } from "./docusign-connect-envelope-voided";
import { DocusignConnectRecipientAuthenticationFailure } from "./docusign-connect-recipient-authentication-failure";
import { DocusignConnectRecipientDeclined } from "./docusign-connect-recipient-declined";
import { DocusignConnectTemplateManagement } from "./docusign-connect-template-management";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    DocusignConnectEnvelopeCorrected,
    DocusignConnectEnvelopeVoided,
    DocusignConnectRecipientAuthenticationFailure,
    DocusignConnectRecipientDeclined,
    DocusignConnectTemplateManagement,
  ],
  dataModels: [],
});

export {
  DocusignConnectEnvelopeCorrected,
  DocusignConnectEnvelopeVoided,
  DocusignConnectRecipientAuthenticationFailure,
  DocusignConnectRecipientDeclined,
  DocusignConnectTemplateManagement,
};
