// Written by `pnpm sync-packs` from the rules in this folder.
export { ZoomAllMeetingsSecuredWithOneOptionDisabled } from "./zoom-all-meetings-secured-with-one-option-disabled";
export { ZoomAutomaticSignOutDisabled } from "./zoom-automatic-sign-out-disabled";
export { ZoomNewMeetingPasscodeRequiredDisabled } from "./zoom-new-meeting-passcode-required-disabled";
export { ZoomPasscodeDisabled } from "./zoom-passcode-disabled";
export { ZoomSignInMethodModified } from "./zoom-sign-in-method-modified";
export { ZoomSignInRequirementsChanged } from "./zoom-sign-in-requirements-changed";
export { ZoomTwoFactorAuthenticationDisabled } from "./zoom-two-factor-authentication-disabled";
export { ZoomUserPromotedtoPrivilegedRole } from "./zoom-user-promoted-to-privileged-role";
