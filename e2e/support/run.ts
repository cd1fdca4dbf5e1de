import { execFile } from "node:child_process";

/** What a command gave. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What surrounds a command. */
export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A registry that stumbles over one request of thousands must not fail a run. */
const patience = { npm_config_fetch_retries: "5", npm_config_fetch_retry_mintimeout: "1000" };

/** Whatever the tests themselves were started by must not steer what they start. */
const inherited =
  /^(npm_package_|npm_lifecycle_|npm_config_local_prefix$|INIT_CWD$|PANTHER_|GITHUB_|FORCE_COLOR$|NODE_PATH$)/i;

function environment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !inherited.test(name));
  return { ...Object.fromEntries(own), ...patience, NO_COLOR: "1", ...added };
}

/** Runs a command to its end, whatever its exit code. */
export function run(command: string, args: readonly string[], { cwd, env }: Surroundings): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, env: environment(env), maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(command, [...args], options, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === "number" ? error.code : -1) : 0;
      resolve({ code, stdout, stderr: code === -1 ? `${String(error)}\n${stderr}` : stderr });
    });
    child.stdin?.end();
  });
}

/** Runs a command that must succeed; the error of one that does not has all it printed. */
export async function succeed(command: string, args: readonly string[], surroundings: Surroundings): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, surroundings);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}
