// Written by `pnpm resource-types` from the shapes that scans have.
import { type Resource } from "@pypanther/core";

/** A resource of type AWS.PasswordPolicy; any field may be absent or null. */
export interface AwsPasswordPolicy extends Resource {
  readonly Name?: string | null;
  readonly AllowUsersToChangePassword?: boolean | null;
  readonly AnyExist?: boolean | null;
  readonly ExpirePasswords?: boolean | null;
  readonly HardExpiry?: boolean | null;
  readonly MaxPasswordAge?: number | null;
  readonly MinimumPasswordLength?: number | null;
  readonly PasswordReusePrevention?: number | null;
  readonly RequireLowercaseCharacters?: boolean | null;
  readonly RequireNumbers?: boolean | null;
  readonly RequireSymbols?: boolean | null;
  readonly RequireUppercaseCharacters?: boolean | null;
}
