import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { toError } from "@pypanther/core/runtime";
import { httpInput, type Input, listenAddress } from "@pypanther/engine";
import type { CommandContext } from "../../kernel/context";
import { UsageError } from "../../kernel/errors";

/** The variable with what senders must show to `--listen`. */
const TOKEN_VARIABLE = "PYPANTHER_LISTEN_TOKEN";

/** The options that say where logs come from, besides paths. */
export interface LiveInputOptions {
  readonly listen?: string;
  readonly listenTokenFile?: string;
  readonly source?: string;
  readonly store?: string;
}

interface SourcePackage {
  openInput(where: string): Input;
}

function tokenFrom(file: string | undefined, { cwd, env }: Pick<CommandContext, "cwd" | "env">): string | undefined {
  if (file === undefined) return env[TOKEN_VARIABLE];
  try {
    return readFileSync(resolve(cwd, file), "utf8").trim();
  } catch (thrown) {
    throw new UsageError(`--listen-token-file: ${toError(thrown).message}`);
  }
}

function endpoint(
  listen: string,
  store: string,
  token: string | undefined,
  { cwd, stderr }: Pick<CommandContext, "cwd" | "stderr">,
): Input {
  const address = listenAddress(listen);
  if (!address.isLoopback && token === undefined) {
    throw new UsageError(
      `--listen ${listen}: other machines can reach that address. Say what senders must show: set ${TOKEN_VARIABLE}, or name a file with --listen-token-file.`,
    );
  }
  return httpInput({
    address,
    token,
    directory: join(resolve(cwd, store), "received"),
    onListening: (url) => stderr.write(`${stderr.style.dim(`Listening on ${url}. Press Ctrl-C to stop.`)}\n`),
  });
}

/** An input of a package that the project has installed: `s3:<queue>` is read by `@pypanther/source-s3`. */
function packaged(source: string, root: string): Input {
  const [, kind, where] = /^([a-z][a-z0-9-]*):(.+)$/.exec(source) ?? [];
  if (kind === undefined || where === undefined) {
    throw new UsageError(`--source "${source}": say of what kind it is, and where: s3:<URL of the SQS queue>.`);
  }
  const packageName = `@pypanther/source-${kind}`;
  const require = createRequire(join(resolve(root), "package.json"));
  let installed: string;
  try {
    installed = require.resolve(packageName);
  } catch {
    throw new UsageError(
      `--source ${kind}: needs ${packageName}, which is not installed here. Run: npm install ${packageName}`,
    );
  }
  return (require(installed) as SourcePackage).openInput(where);
}

/**
 * The inputs of `--listen` and `--source`; none when neither is given. Throws a UsageError for what they cannot be, and
 * the PantherError of the input for an address or a queue that is none.
 */
export function liveInputs(
  { listen, listenTokenFile, source, store = "" }: LiveInputOptions,
  context: Pick<CommandContext, "cwd" | "env" | "stderr" | "root">,
): Input[] {
  const inputs: Input[] = [];
  if (listen !== undefined) inputs.push(endpoint(listen, store, tokenFrom(listenTokenFile, context), context));
  if (source !== undefined) inputs.push(packaged(source, context.root));
  return inputs;
}
