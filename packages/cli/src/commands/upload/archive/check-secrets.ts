import { UserError } from "../../../kernel/errors";

/** Shorter texts are no tokens, and would be found everywhere. */
const MIN_SECRET_LENGTH = 8;

/** Throws a UserError that names the first file, and the line, in which one of the secrets occurs. */
export function checkSecrets(files: ReadonlyMap<string, string>, secrets: readonly string[]): void {
  for (const [name, text] of files) {
    for (const secret of secrets) {
      const at = secret.length < MIN_SECRET_LENGTH ? -1 : text.indexOf(secret);
      if (at < 0) continue;
      const line = text.slice(0, at).split("\n").length;
      throw new UserError(
        `${name}:${line} contains the API token, which would be uploaded with it. Nothing was sent.\n` +
          "Remove it there, and if the file was ever shared or committed, replace the token by a new one.",
      );
    }
  }
}
