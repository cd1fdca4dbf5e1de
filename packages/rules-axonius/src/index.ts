// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { AxoniusAddExternalUser } from "./axonius-add-external-user";
import { AxoniusResetApiKey } from "./axonius-reset-api-key";
import { AxoniusTooManyFailedLogins } from "./axonius-too-many-failed-logins";
import { AxoniusTorLogin } from "./axonius-tor-login";
import { AxoniusWebhookCreated } from "./axonius-webhook-created";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AxoniusAddExternalUser,
    AxoniusResetApiKey,
    AxoniusTooManyFailedLogins,
    AxoniusTorLogin,
    AxoniusWebhookCreated,
  ],
  dataModels: [],
});

export {
  AxoniusAddExternalUser,
  AxoniusResetApiKey,
  AxoniusTooManyFailedLogins,
  AxoniusTorLogin,
  AxoniusWebhookCreated,
};
