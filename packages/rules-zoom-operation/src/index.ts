// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { ZoomOperationDataModel } from "@pypanther/data-models";
import { ZoomAllMeetingsSecuredWithOneOptionDisabled } from "./zoom-all-meetings-secured-with-one-option-disabled";
import { ZoomAutomaticSignOutDisabled } from "./zoom-automatic-sign-out-disabled";
import { ZoomNewMeetingPasscodeRequiredDisabled } from "./zoom-new-meeting-passcode-required-disabled";
import { ZoomPasscodeDisabled } from "./zoom-passcode-disabled";
import { ZoomSignInMethodModified } from "./zoom-sign-in-method-modified";
import { ZoomSignInRequirementsChanged } from "./zoom-sign-in-requirements-changed";
import { ZoomTwoFactorAuthenticationDisabled } from "./zoom-two-factor-authentication-disabled";
import { ZoomUserPromotedtoPrivilegedRole } from "./zoom-user-promotedto-privileged-role";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    ZoomAllMeetingsSecuredWithOneOptionDisabled,
    ZoomAutomaticSignOutDisabled,
    ZoomNewMeetingPasscodeRequiredDisabled,
    ZoomPasscodeDisabled,
    ZoomSignInMethodModified,
    ZoomSignInRequirementsChanged,
    ZoomTwoFactorAuthenticationDisabled,
    ZoomUserPromotedtoPrivilegedRole,
  ],
  dataModels: [ZoomOperationDataModel],
});

export {
  ZoomAllMeetingsSecuredWithOneOptionDisabled,
  ZoomAutomaticSignOutDisabled,
  ZoomNewMeetingPasscodeRequiredDisabled,
  ZoomPasscodeDisabled,
  ZoomSignInMethodModified,
  ZoomSignInRequirementsChanged,
  ZoomTwoFactorAuthenticationDisabled,
  ZoomUserPromotedtoPrivilegedRole,
};
