// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { Microsoft365BruteForceLoginbyUser } from "./microsoft365-brute-force-loginby-user";
import { Microsoft365ExchangeExternalForwarding } from "./microsoft365-exchange-external-forwarding";
import { Microsoft365ExternalDocumentSharing } from "./microsoft365-external-document-sharing";
import { Microsoft365MFADisabled } from "./microsoft365-mfa-disabled";
import { MicrosoftGraphPassthrough } from "./microsoft-graph-passthrough";
import { WindowsCredentialDumpingTool } from "./windows-credential-dumping-tool";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    Microsoft365BruteForceLoginbyUser,
    Microsoft365ExchangeExternalForwarding,
    Microsoft365ExternalDocumentSharing,
    Microsoft365MFADisabled,
    MicrosoftGraphPassthrough,
    WindowsCredentialDumpingTool,
  ],
  dataModels: [],
});

export {
  Microsoft365BruteForceLoginbyUser,
  Microsoft365ExchangeExternalForwarding,
  Microsoft365ExternalDocumentSharing,
  Microsoft365MFADisabled,
  MicrosoftGraphPassthrough,
  WindowsCredentialDumpingTool,
};
