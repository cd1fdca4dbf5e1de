// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { SublimeMailboxDeactivated } from "./sublime-mailbox-deactivated";
import { SublimeMessageFlagged } from "./sublime-message-flagged";
import { SublimeMessageSourceDeletedOrDeactivated } from "./sublime-message-source-deleted-or-deactivated";
import { SublimeRulesDeletedOrDeactivated } from "./sublime-rules-deleted-or-deactivated";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    SublimeMailboxDeactivated,
    SublimeMessageFlagged,
    SublimeMessageSourceDeletedOrDeactivated,
    SublimeRulesDeletedOrDeactivated,
  ],
  dataModels: [],
});

export {
  SublimeMailboxDeactivated,
  SublimeMessageFlagged,
  SublimeMessageSourceDeletedOrDeactivated,
  SublimeRulesDeletedOrDeactivated,
};
